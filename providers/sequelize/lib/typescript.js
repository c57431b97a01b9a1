'use strict';
// TypeScript is read by what the project has for it: ts-node or tsx.
const { pathToFileURL } = require('url');
const path = require('path');
const module_ = require('module');
const packages = require('./packages');
const { Problem } = require('./report');

const registered = new Set();
let tool = null;

// What TypeScript 6 has against options that do not matter here: where output would go, and how modules that are not
// looked at would be found.
const IGNORED = [5011, 5095, 5101, 5107, 5109, 5110];

// Types are not checked: that is the compiler's business, and takes seconds. What a module is compiled to is what is
// loaded here, whatever tsconfig.json says for the application.
function registerTsNode(file, asModule, from) {
  if (asModule) {
    if (!module_.register) throw new Problem('ts-node can load ES modules from Node 20.6 on; tsx can with any');
    process.env.TS_NODE_TRANSPILE_ONLY = 'true';
    process.env.TS_NODE_IGNORE_DIAGNOSTICS = IGNORED.join();
    module_.register(pathToFileURL(require.resolve(path.join(path.dirname(from), '..', 'esm.mjs'))));
    return;
  }
  require(from).register({
    transpileOnly: true,
    ignoreDiagnostics: IGNORED,
    projectSearchDir: path.dirname(file),
    compilerOptions: { module: 'CommonJS', moduleResolution: 'node' },
  });
}

// What require() gets of its API for ES modules does not find its own files; import() does.
async function registerTsx(asModule, dirs) {
  packages.load('tsx/cjs/api', dirs).register();
  if (!asModule) return;
  const api = packages.locate('tsx/esm/api', dirs).replace(/\.cjs$/, '.mjs');
  (await import(pathToFileURL(api).href)).register();
}

// From TypeScript 7 on the compiler is no module that ts-node could use.
const hasCompiler = dirs => typeof (packages.load('typescript', dirs) || {}).transpileModule === 'function';

// Only ts-node tells sequelize-typescript the types of properties (emitDecoratorMetadata), so it goes first; but it
// does ES modules badly.
async function register(file, dirs, asModule) {
  const kind = asModule ? 'module' : 'commonjs';
  if (registered.has(kind)) return;
  registered.add(kind);
  if (!asModule && require.extensions['.ts'] && !tool) return; // node --require ts-node/register ...
  const found = packages.locate('ts-node', dirs);
  const tsNode = found && hasCompiler(dirs) ? found : null;
  const tsx = packages.locate('tsx/cjs/api', dirs);
  if (tsx && (asModule || !tsNode)) {
    tool = 'tsx';
    await registerTsx(asModule, dirs);
  } else if (tsNode) {
    tool = 'ts-node';
    registerTsNode(file, asModule, tsNode);
  } else if (found) {
    throw new Problem(`${file}: ts-node needs TypeScript up to 6; with 7, npm install --save-dev tsx`);
  } else {
    throw new Problem(`${file}: TypeScript needs ts-node or tsx, and the project has neither: ` +
      'npm install --save-dev ts-node');
  }
}

// what to say in addition to an error of which the message alone leads nowhere
function hint(error) {
  if (tool === 'tsx' && /cannot be automatically resolved/.test(error.message || '')) {
    return '\ntsx does not pass on the types of properties: install ts-node, or name them: @Column(DataType.STRING)';
  }
  return '';
}

module.exports = { hint, register };
