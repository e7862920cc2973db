// Answers as an editor does: reads {schema, asked} as JSON, each of "asked" a document with the cursor at "|", and writes what the
// language service of Visual Studio Code shows there. With {schema, documents} it writes what Ajv finds in its strict mode.
const text = require('fs').readFileSync(0, 'utf8');
const { schema, asked, documents } = JSON.parse(text);

function validator() {
  const Ajv = require('ajv/dist/2020');
  return new Ajv({ strict: true, allErrors: true }).compile(schema);
}

function strictly(documents) {
  const valid = validator();
  return documents.map((document) => (valid(document) ? [] : valid.errors.map((e) => e.instancePath + ' ' + e.message)));
}

async function shown(asked) {
  const { getLanguageService, TextDocument } = require('vscode-json-languageservice');
  const service = getLanguageService({
    clientCapabilities: { textDocument: { completion: { completionItem: { snippetSupport: true } }, hover: {} } },
  });
  service.configure({ schemas: [{ fileMatch: ['*'], uri: 'file:///unionplan.schema.json', schema }] });
  const answers = [];
  for (const document of asked) {
    const edited = TextDocument.create('file:///plan.json', 'json', 0, document.replace('|', ''));
    const cursor = edited.positionAt(document.indexOf('|'));
    const parsed = service.parseJSONDocument(edited);
    const hover = await service.doHover(edited, cursor, parsed);
    const offered = await service.doComplete(edited, cursor, parsed);
    const problems = await service.doValidation(edited, parsed);
    answers.push({
      hover: hover ? [hover.contents].flat().join('\n') : '',
      offered: offered.items.map(({ label, documentation, insertText }) => ({ label, documentation: documentation || '', insertText })),
      problems: problems.map((problem) => problem.message),
    });
  }
  return answers;
}

(asked ? shown(asked) : Promise.resolve(strictly(documents))).then((answers) => process.stdout.write(JSON.stringify(answers)));
