'use strict';
// What goes wrong and what is odd is told on standard error; standard output is for SQL alone.

const NAME = 'ddlkit-provider-sequelize';

// A reason that is complete as it stands: no stack is shown with it.
class Problem extends Error {}

// The lines of an error that help somebody who wrote a model: for a syntax error the place that Node puts before the
// stack, otherwise the message and the first frame that is not in a package.
function describe(error) {
  if (!(error instanceof Error)) return String(error);
  if (error instanceof Problem) return error.message;
  const [head, ...frames] = (error.stack || '').split(/\n(?=\s+at )/);
  if (error instanceof SyntaxError) return head.replace(/\n(\s*\n)+/g, '\n').trim() || error.message;
  const own = frames.find(frame => !/node_modules|node:|providers\/sequelize/.test(frame));
  return [error.message || error.name, own].filter(Boolean).join('\n');
}

// the same for what went wrong in a file
function describeIn(file, error) {
  const text = describe(error);
  return text.includes(file) && error instanceof SyntaxError ? text : `${file}: ${text}`;
}

// The warnings of one run, each once.
class Warnings {
  constructor(write = text => process.stderr.write(text)) {
    this.write = write;
    this.said = new Set();
  }

  add(text) {
    if (this.said.has(text)) return;
    this.said.add(text);
    this.write(`${NAME}: warning: ${text}\n`);
  }

  get count() {
    return this.said.size;
  }
}

module.exports = { NAME, Problem, Warnings, describe, describeIn };
