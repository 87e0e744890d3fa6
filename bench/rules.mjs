// The triage rules in three engines, side by side in one run: ours (as WebAssembly, built as the page is), json-rules-engine
// and GoRules zen, over the people of the vignettes. The rules come from `iliac rules`, once for all; before anything is
// timed each engine must fire the very same rules for every person. Times are of this machine, in this run: the ratios count.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";

const require = createRequire(new URL("../.tools/node_modules/", import.meta.url));
const key = (rule, reading) => `${rule}/${reading}`;
/** A soft rule speaks only where the hard one does not. */
const spoken = (fired) => fired.filter((name) => !(name.endsWith("/soft") && fired.includes(name.replace("/soft", "/hard")))).sort();

/** Facts as common engines like them: lists of words, numbers, and words about numbers beside them. */
export function plainFacts(facts, names) {
  const plain = {};
  for (const { id, number } of names) {
    const fact = facts[id];
    const name = id.replaceAll("-", "_");
    const words = Array.isArray(fact) ? fact : typeof fact === "string" ? [fact] : [];
    if (number) {
      plain[name] = typeof fact === "number" ? fact : null;
      plain[`${name}_said`] = typeof fact === "number" ? ["number"] : words;
    } else {
      plain[name] = words;
    }
  }
  return plain;
}

const combinations = (n, items) =>
  n === 0 ? [[]] : items.flatMap((item, at) => combinations(n - 1, items.slice(at + 1)).map((rest) => [item, ...rest]));

/** A condition of `iliac rules` as json-rules-engine has them; it cannot count, so "two of five" is any pair. */
function forJsonRules(condition, isNumber) {
  const [[form, value]] = Object.entries(condition);
  const name = (id) => id.replaceAll("-", "_");
  const words = (id) => (isNumber(id) ? `${name(id)}_said` : name(id));
  const each = (parts) => parts.map((part) => forJsonRules(part, isNumber));
  switch (form) {
    case "all": return { all: each(value) };
    case "any": return { any: each(value) };
    case "at_least": return { any: combinations(value[0], each(value[1])).map((all) => ({ all })) };
    case "not": return { not: forJsonRules(value, isNumber) };
    case "has": case "is": return { fact: words(value[0]), operator: "contains", value: value[1] };
    case "least": return { fact: name(value[0]), operator: "greaterThanInclusive", value: value[1] };
    case "most": return { fact: name(value[0]), operator: "lessThanInclusive", value: value[1] };
    case "count": return { fact: `${name(value[0])}_count`, operator: "greaterThanInclusive", value: value[1] };
    case "known": return { fact: `${words(value)}_count`, operator: "greaterThanInclusive", value: 1 };
    default: throw new Error(`a condition of the form ${form}`);
  }
}

/** The same in zen's expression language. */
function forZen(condition, isNumber) {
  const [[form, value]] = Object.entries(condition);
  const name = (id) => id.replaceAll("-", "_");
  const words = (id) => (isNumber(id) ? `${name(id)}_said` : name(id));
  const each = (parts) => parts.map((part) => forZen(part, isNumber));
  switch (form) {
    case "all": return value.length ? `(${each(value).join(" and ")})` : "true";
    case "any": return value.length ? `(${each(value).join(" or ")})` : "false";
    case "at_least": return `(count([${each(value[1]).join(", ")}], # == true) >= ${value[0]})`;
    case "not": return `(not ${forZen(value, isNumber)})`;
    case "has": case "is": return `('${value[1]}' in ${words(value[0])})`;
    case "least": return `(${name(value[0])} != null and ${name(value[0])} >= ${value[1]})`;
    case "most": return `(${name(value[0])} != null and ${name(value[0])} <= ${value[1]})`;
    case "count": return `(${name(value[0])}_count >= ${value[1]})`;
    case "known": return `(${words(value)}_count >= 1)`;
    default: throw new Error(`a condition of the form ${form}`);
  }
}

const withCounts = (facts) => Object.fromEntries(Object.entries(facts).flatMap(([name, value]) => (Array.isArray(value) ? [[name, value], [`${name}_count`, value.length]] : [[name, value]])));

/** json-rules-engine: one engine with every rule, run for each person. */
function jsonRules(rules, isNumber) {
  const { Engine } = require("json-rules-engine");
  const engine = new Engine([], { allowUndefinedFacts: true });
  for (const { rule, reading, when } of rules) {
    const written = forJsonRules(when, isNumber);
    const conditions = "fact" in written ? { all: [written] } : written;
    engine.addRule({ conditions, event: { type: key(rule, reading) } });
  }
  return async (facts) => (await engine.run(facts)).events.map(({ type }) => type);
}

/** zen: one decision with one expression a rule, compiled by it when it is made. */
function zen(rules, isNumber) {
  const { ZenEngine } = require("@gorules/zen-engine");
  const engine = new ZenEngine();
  const expressions = rules.map(({ rule, reading, when }, at) => ({ id: `e${at}`, key: `r${at}`, value: forZen(when, isNumber) }));
  const node = (id, type, content) => ({ id, type, name: id, content, position: { x: 0, y: 0 } });
  const decision = engine.createDecision(
    Buffer.from(
      JSON.stringify({
        contentType: "application/vnd.gorules.decision",
        nodes: [node("in", "inputNode"), node("rules", "expressionNode", { expressions }), node("out", "outputNode")],
        edges: [
          { id: "a", type: "edge", sourceId: "in", targetId: "rules" },
          { id: "b", type: "edge", sourceId: "rules", targetId: "out" },
        ],
      }),
    ),
  );
  return async (facts) => {
    const { result } = await decision.evaluate(facts);
    return rules.flatMap(({ rule, reading }, at) => (result[`r${at}`] === true ? [key(rule, reading)] : []));
  };
}

/** zen once more: one table with a row a rule, which collects what holds. */
function zenTable(rules, isNumber) {
  const { ZenEngine } = require("@gorules/zen-engine");
  const engine = new ZenEngine();
  const node = (id, type, content) => ({ id, type, name: id, content, position: { x: 0, y: 0 } });
  const table = {
    hitPolicy: "collect",
    inputs: [{ id: "i", name: "When" }],
    outputs: [{ id: "o", name: "Rule", field: "rule" }],
    rules: rules.map(({ rule, reading, when }, at) => ({ _id: `r${at}`, i: forZen(when, isNumber), o: `'${key(rule, reading)}'` })),
  };
  const decision = engine.createDecision(
    Buffer.from(
      JSON.stringify({
        contentType: "application/vnd.gorules.decision",
        nodes: [node("in", "inputNode"), node("rules", "decisionTableNode", table), node("out", "outputNode")],
        edges: [
          { id: "a", type: "edge", sourceId: "in", targetId: "rules" },
          { id: "b", type: "edge", sourceId: "rules", targetId: "out" },
        ],
      }),
    ),
  );
  return async (facts) => (await decision.evaluate(facts)).result.map(({ rule }) => rule);
}

const median = (numbers) => numbers.toSorted((a, b) => a - b)[numbers.length >> 1];
/** Microseconds a person: the median of so many rounds, and the range. */
async function time(rounds, people, run) {
  await run();
  const times = [];
  for (let round = 0; round < rounds; round++) {
    const from = performance.now();
    await run();
    times.push(((performance.now() - from) * 1000) / people);
  }
  return { median: median(times), least: Math.min(...times), most: Math.max(...times) };
}

/**
 * Compares and times. `rules`, `people` and `questions` are what `iliac` printed, `module` where wasm-bindgen has put ours.
 * Fails where an engine does not fire the same rules as `iliac` did natively.
 */
export async function compare({ rules, people, questions, module, rounds = 9 }) {
  const names = questions.map(({ id, kind }) => ({ id, number: kind === "number" || kind === "scale" }));
  const numbers = new Set(names.filter(({ number }) => number).map(({ id }) => id));
  const isNumber = (id) => numbers.has(id);
  const facts = people.map(({ facts }) => withCounts(plainFacts(facts, names)));
  const expected = people.map(({ fired }) => fired.map(({ rule, reading }) => key(rule, reading)).sort());

  const ours = await import(pathToFileURL(`${module}.js`));
  ours.initSync({ module: readFileSync(`${module}_bg.wasm`) });
  const requests = people.map(({ request }) => JSON.stringify(request));
  const loaded = new ours.People(requests.join("\n"));

  const others = { "json-rules-engine": jsonRules(rules, isNumber), "zen, expressions": zen(rules, isNumber), "zen, a table": zenTable(rules, isNumber) };
  const same = (engine, at, fired) => {
    if (JSON.stringify(spoken(fired)) !== JSON.stringify(expected[at])) {
      throw new Error(`${engine} fires other rules for ${people[at].id}: ${spoken(fired)} instead of ${expected[at]}`);
    }
  };
  for (const [at, request] of requests.entries()) {
    same("our module", at, JSON.parse(ours.fired(request)).map(({ rule, reading }) => key(rule, reading)));
    for (const [engine, run] of Object.entries(others)) same(engine, at, await run(facts[at]));
  }

  const times = {};
  const many = 20;
  for (const [what, run] of [
    ["rules", () => loaded.rules(many)],
    ["pruning and rules", () => loaded.pruned_rules(many)],
    ["a whole assessment", () => loaded.whole(many)],
  ]) {
    times[what] = await time(rounds, people.length * many, run);
  }
  const each = (run) => () => requests.forEach((request) => run(request));
  times["rules, across the border as JSON"] = await time(rounds, people.length, each(ours.fired));
  times["the border alone"] = await time(rounds, people.length, each(ours.nothing));
  for (const [engine, run] of Object.entries(others)) {
    times[engine] = await time(rounds, people.length, async () => {
      for (const fact of facts) await run(fact);
    });
  }
  return { people: people.length, rules: rules.length, rounds, times };
}
