'use strict';
// TypeScript is read by what the project has for it: ts-node or tsx.
const { pathToFileURL } = require('url');
const path = require('path');
const module_ = require('module');
const packages = require('./packages');
const { Problem } = require('./report');

const registered = new Set();
let tool = null;

// Types are not checked: that is the compiler's business, and takes seconds. What a module is compiled to is what is
// loaded here, whatever tsconfig.json says for the application.
function registerTsNode(file, asModule, from) {
  if (asModule) {
    if (!module_.register) throw new Problem('ts-node can load ES modules from Node 20.6 on; tsx can with any');
    process.env.TS_NODE_TRANSPILE_ONLY = process.env.TS_NODE_TRANSPILE_ONLY || 'true';
    module_.register(pathToFileURL(require.resolve(path.join(path.dirname(from), '..', 'esm.mjs'))));
    return;
  }
  require(from).register({
    transpileOnly: true,
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

// Only ts-node tells sequelize-typescript the types of properties (emitDecoratorMetadata), so it goes first; but it
// does ES modules badly.
async function register(file, dirs, asModule) {
  const kind = asModule ? 'module' : 'commonjs';
  if (registered.has(kind)) return;
  registered.add(kind);
  if (!asModule && require.extensions['.ts'] && !tool) return; // node --require ts-node/register ...
  const tsNode = packages.locate('ts-node', dirs);
  const tsx = packages.locate('tsx/cjs/api', dirs);
  if (tsx && (asModule || !tsNode)) {
    tool = 'tsx';
    await registerTsx(asModule, dirs);
  } else if (tsNode) {
    tool = 'ts-node';
    registerTsNode(file, asModule, tsNode);
  } else {
    throw new Problem(`${file}: TypeScript needs ts-node or tsx, and the project has neither: ` +
      'npm install --save-dev ts-node');
  }
}

// what to say in addition to an error of which the message alone leads nowhere
function hint(error) {
  if (tool === 'tsx' && /cannot be automatically resolved/.test(error.message || '')) {
    return '\ntsx does not pass on the types of properties: install ts-node, or name them, @Column(DataType.STRING)';
  }
  return '';
}

module.exports = { hint, register };
