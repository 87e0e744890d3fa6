//! A reader of the little Mermaid that the book writes: flowcharts of boxes in subgraphs, plain and dotted arrows. What
//! it cannot read is a failure; so is what Mermaid itself refuses (checked once by hand with mermaid 11).

use std::collections::{BTreeMap, BTreeSet};

/// Words that Mermaid keeps for itself: no box may be called so.
const KEPT: [&str; 10] =
    ["end", "graph", "subgraph", "flowchart", "style", "class", "click", "default", "linkstyle", "classdef"];

/// A flowchart.
#[derive(Debug, Default)]
pub struct Graph {
    /// Boxes and what stands in them.
    pub labels: BTreeMap<String, String>,
    /// Boxes with round corners.
    pub round: BTreeSet<String>,
    /// The plain way from the first box to the last.
    pub chain: Vec<String>,
    /// Dotted arrows.
    pub dotted: Vec<(String, String)>,
}

/// Reads the one graph of this text.
pub fn read(text: &str) -> Graph {
    let blocks: Vec<&str> = text.split("```mermaid\n").skip(1).collect();
    assert_eq!(blocks.len(), 1, "one graph");
    let block = blocks[0].split("```").next().unwrap_or_default();
    let mut lines = block.lines();
    assert_eq!(lines.next(), Some("flowchart TD"));
    let (mut graph, mut open, mut plain) = (Graph::default(), 0, Vec::new());
    for line in lines.map(str::trim) {
        if let Some(rest) = line.strip_prefix("subgraph ") {
            assert_eq!(open, 0, "a subgraph in a subgraph");
            open += 1;
            let (id, label, _) = node(rest);
            assert!(!graph.labels.contains_key(&id) && !label.is_empty(), "{line}");
        } else if line == "end" {
            open -= 1;
        } else if line.contains("-->") {
            plain.push(line.split("-->").map(|id| known(&graph, id)).collect::<Vec<_>>());
        } else if let Some((from, to)) = line.split_once("-.->") {
            for from in from.split('&') {
                graph.dotted.push((known(&graph, from), known(&graph, to)));
            }
        } else {
            let (id, label, round) = node(line);
            assert!(graph.labels.insert(id.clone(), label).is_none(), "{id} stands twice");
            if round {
                graph.round.insert(id);
            }
        }
    }
    assert_eq!(open, 0, "a subgraph without an end");
    graph.chain = plain.into_iter().fold(Vec::new(), |mut chain: Vec<String>, part| {
        assert!(part.len() >= 2 && chain.last().is_none_or(|last| *last == part[0]), "the way breaks at {part:?}");
        chain.pop();
        chain.extend(part);
        chain
    });
    let boxes: BTreeSet<&String> = graph.labels.keys().collect();
    assert_eq!(graph.chain.iter().collect::<BTreeSet<_>>(), boxes, "the way misses a box");
    assert_eq!(graph.chain.len(), boxes.len(), "the way comes by a box twice");
    graph
}

fn known(graph: &Graph, id: &str) -> String {
    let id = id.trim();
    assert!(graph.labels.contains_key(id), "an arrow at {id:?}, which is no box");
    id.to_string()
}

/// `id["label"]`, `id("label")` or `id(["label"])`: the id, the label, and whether its corners are round.
fn node(text: &str) -> (String, String, bool) {
    let id: String = text.chars().take_while(char::is_ascii_alphanumeric).collect();
    assert!(!id.is_empty() && !KEPT.contains(&id.to_lowercase().as_str()), "{text:?} has no id, or a kept one");
    let rest = &text[id.len()..];
    let shapes = [("([\"", "\"])", false), ("[\"", "\"]", false), ("(\"", "\")", true)];
    for (before, after, round) in shapes {
        if let Some(label) = rest.strip_prefix(before).and_then(|r| r.strip_suffix(after)) {
            assert!(
                !label.is_empty() && !label.contains(['"', '[', ']', '(', ')', '{', '}', '<', '>', '#', ';']),
                "{label}"
            );
            return (id, label.to_string(), round);
        }
    }
    panic!("{text:?} is no box");
}
