'use strict';
// Sequelize's generators look for words in the text of a whole column (REFERENCES, PRIMARY KEY, COMMENT, brackets),
// and find them in comments, defaults and enum values as well. Such strings are replaced by a mark that means nothing
// before the generator sees them, and put back into what it printed.

// true and false: for SQLite the first word of a default is replaced, in a longer string, too
const RISKY =
  /REFERENCES|PRIMARY KEY|COMMENT |SERIAL|INT|NOT NULL|ENUM|VIRTUAL|CHECK|^(true|false).|[()\r\n\u2028\u2029]/;
const OPEN = '\uE000';
const CLOSE = '\uE001';

class Mask {
  constructor(generator) {
    this.generator = generator;
    this.texts = [];
  }

  mark(text) {
    this.texts.push(text);
    return `${OPEN}${this.texts.length - 1}${CLOSE}`;
  }

  // a string of the user's, hidden if the generator could stumble over it
  hide(value) {
    if (typeof value !== 'string' || !RISKY.test(value)) return value;
    return this.mark(this.generator.escape(value).replace(/^[A-Z]?'([^]*)'$/, '$1'));
  }

  // A column whose definition is the given text, whatever the generator puts around its name: [name, definition]
  clause(text) {
    return [this.mark(text), `${OPEN}${CLOSE}`];
  }

  show(sql) {
    const clauses = new RegExp(`[\`"[]?${OPEN}(\\d+)${CLOSE}[\`"\\]]? ${OPEN}${CLOSE}`, 'g');
    return sql.replace(clauses, (_, i) => this.texts[i])
      .replace(new RegExp(`${OPEN}(\\d+)${CLOSE}`, 'g'), (_, i) => this.texts[i]);
  }
}

module.exports = { Mask };
