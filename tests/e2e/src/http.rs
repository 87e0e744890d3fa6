//! HTTP/1.1 as far as a driver on this machine speaks it, and a proxy that can hold an answer back.

use std::io::{self, BufRead, BufReader, Write};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::sync::{Arc, Condvar, Mutex};
use std::thread;
use std::time::Duration;

use bytes::Bytes;
use http::{Request, Response};
use thirtyfour::error::{WebDriverError, WebDriverResult};
use thirtyfour::session::http::{Body, HttpClient};

/// Longer than any command takes, also a browser's first start on a busy machine.
const PATIENCE: Duration = Duration::from_secs(60);

/// One request or answer.
struct Message {
    /// Up to and with the empty line.
    head: String,
    body: Vec<u8>,
}

impl Message {
    /// The next one, or `None` when the other side has closed. Whoever is spoken with here names the length.
    fn read(stream: &mut impl BufRead) -> io::Result<Option<Message>> {
        let mut head = String::new();
        loop {
            let line = head.len();
            if stream.read_line(&mut head)? == 0 {
                return if head.is_empty() { Ok(None) } else { Err(io::ErrorKind::UnexpectedEof.into()) };
            }
            if head[line..].trim().is_empty() {
                break;
            }
        }
        let named = |line: &str| -> Option<usize> {
            let (name, value) = line.split_once(':')?;
            name.eq_ignore_ascii_case("content-length").then(|| value.trim().parse().ok())?
        };
        let mut body = vec![0; head.lines().find_map(named).unwrap_or(0)];
        stream.read_exact(&mut body)?;
        Ok(Some(Message { head, body }))
    }

    fn write(&self, stream: &mut impl Write) -> io::Result<()> {
        stream.write_all(self.head.as_bytes())?;
        stream.write_all(&self.body)?;
        stream.flush()
    }
}

/// The way to the driver: a connection for each command. It blocks; each session has a runtime and a thread of its own.
#[derive(Debug)]
pub struct ToDriver;

#[async_trait::async_trait]
impl HttpClient for ToDriver {
    async fn send(&self, request: Request<Body<'_>>) -> WebDriverResult<Response<Bytes>> {
        let failed = |e: io::Error| WebDriverError::RequestFailed(e.to_string());
        let (status, body) = send(&request).map_err(failed)?;
        Response::builder()
            .status(status)
            .body(Bytes::from(body))
            .map_err(|e| WebDriverError::RequestFailed(e.to_string()))
    }

    async fn new(&self) -> Arc<dyn HttpClient> {
        Arc::new(ToDriver)
    }
}

fn send(request: &Request<Body<'_>>) -> io::Result<(u16, Vec<u8>)> {
    let host = request.uri().authority().map(ToString::to_string).unwrap_or_default();
    let body = match request.body() {
        Body::Empty => Vec::new(),
        Body::Json(value) => serde_json::to_vec(value)?,
    };
    let (method, path, length) = (request.method(), request.uri().path(), body.len());
    let head = format!(
        "{method} {path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\
         Content-Type: application/json; charset=utf-8\r\nContent-Length: {length}\r\n\r\n"
    );
    let mut stream = TcpStream::connect(&host)?;
    stream.set_read_timeout(Some(PATIENCE))?;
    Message { head, body }.write(&mut stream)?;
    let answer = Message::read(&mut BufReader::new(stream))?.ok_or(io::ErrorKind::UnexpectedEof)?;
    let status = answer.head.split(' ').nth(1).and_then(|s| s.parse().ok());
    Ok((status.ok_or(io::ErrorKind::InvalidData)?, answer.body))
}

/// Any free port of this machine.
pub fn free_port() -> u16 {
    let free = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).and_then(|l| l.local_addr());
    free.expect("this machine has a free port").port()
}

/// Stands before a server and keeps what ends in `suffix` back until it is let go.
#[derive(Debug)]
pub struct Gate {
    /// Where to go instead of the server.
    pub port: u16,
    open: Arc<(Mutex<bool>, Condvar)>,
}

impl Gate {
    /// A gate before `server`, shut.
    pub fn before(server: u16, suffix: &'static str) -> Gate {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).expect("this machine has a free port");
        let port = listener.local_addr().expect("it is bound").port();
        let open = Arc::new((Mutex::new(false), Condvar::new()));
        let gate = Gate { port, open: Arc::clone(&open) };
        // These threads end with the test's process, which is soon.
        thread::spawn(move || {
            for client in listener.incoming().flatten() {
                let open = Arc::clone(&open);
                thread::spawn(move || pass(client, server, suffix, &open));
            }
        });
        gate
    }

    /// Lets go what was kept back, and all that follows.
    pub fn open(&self) {
        let (open, changed) = &*self.open;
        *open.lock().expect("no thread panics with it") = true;
        changed.notify_all();
    }
}

/// Carries a connection's requests over and the answers back, one after the other.
fn pass(client: TcpStream, server: u16, suffix: &str, (open, changed): &(Mutex<bool>, Condvar)) -> io::Result<()> {
    let server = TcpStream::connect((Ipv4Addr::LOCALHOST, server))?;
    let (mut from_client, mut to_client) = (BufReader::new(client.try_clone()?), client);
    let (mut from_server, mut to_server) = (BufReader::new(server.try_clone()?), server);
    while let Some(request) = Message::read(&mut from_client)? {
        if request.head.split(' ').nth(1).is_some_and(|path| path.ends_with(suffix)) {
            let shut = open.lock().expect("no thread panics with it");
            drop(changed.wait_while(shut, |open| !*open).expect("no thread panics with it"));
        }
        request.write(&mut to_server)?;
        let Some(answer) = Message::read(&mut from_server)? else { break };
        answer.write(&mut to_client)?;
    }
    Ok(())
}
