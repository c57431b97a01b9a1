'use strict';
// The statements of all models of a Sequelize, by its own query generator.
const { Mask } = require('./mask');
const mend = require('./mend');

// the schema of tables for which none is said
const HOME = { postgres: 'public', mssql: 'dbo' };

const named = table => (typeof table === 'string' ? { tableName: table } : table);
const isEnum = (type, DataTypes) =>
  type instanceof DataTypes.ENUM || (type instanceof DataTypes.ARRAY && type.type instanceof DataTypes.ENUM);

class Printer {
  constructor(sequelize, { unique, createSchema, mssqlEnums, mssqlRules, warnings }) {
    this.sequelize = sequelize;
    this.options = { unique, createSchema, mssqlEnums, mssqlRules };
    this.warnings = warnings;
    this.dialect = sequelize.getDialect();
    this.DataTypes = sequelize.constructor.DataTypes;
    this.generator = sequelize.getQueryInterface().queryGenerator;
    this.mask = new Mask(this.generator);
    this.models = sequelize.modelManager.models;
    this.columns = new Map();
  }

  warn(model, column, text) {
    this.warnings.add(`${this.plain(model.getTableName())}${column ? '.' + column : ''}: ${text}`);
  }

  plain(table) {
    const { schema, tableName } = named(table);
    return schema ? `${schema}.${tableName}` : tableName;
  }

  // Tables in an order in which each may refer to those before it. Where there is none, foreign keys come last, but in
  // SQLite, which has no ALTER TABLE for them and does not mind.
  *statements() {
    const sorted = this.sequelize.modelManager.getModelsTopoSortedByForeignKey();
    const late = !sorted && this.dialect !== 'sqlite';
    this.order = sorted ? [...sorted].reverse() : [...this.models];
    this.checkTables();
    yield* this.schemas();
    for (const model of this.order) yield* this.table(model, late);
    if (late) for (const model of this.models) yield* this.foreignKeys(model);
  }

  checkTables() {
    const seen = new Map();
    for (const model of this.order) {
      const table = this.plain(model.getTableName());
      if (seen.has(table)) this.warn(model, '', `both ${seen.get(table)} and ${model.name} have this table`);
      seen.set(table, model.name);
    }
  }

  // MySQL and SQLite have tables with a dot in the name instead: nothing to create
  *schemas() {
    const tables = this.order.map(model => named(model.getTableName()));
    const schemas = new Set(['mysql', 'sqlite'].includes(this.dialect) ? [] : tables.map(table => table.schema));
    for (const schema of [...schemas].filter(name => name && name !== HOME[this.dialect])) {
      if (!this.options.createSchema) {
        this.warnings.add(`schema ${schema} must be there already; --create-schema prints it, too`);
        continue;
      }
      const name = this.generator.quoteIdentifier(schema);
      // T-SQL wants it to be alone in its batch
      if (this.dialect === 'mssql') yield `EXEC (${this.generator.escape(`CREATE SCHEMA ${name}`)});`;
      else yield `CREATE SCHEMA IF NOT EXISTS ${name};`;
    }
  }

  *table(model, withoutForeignKeys) {
    const table = model.getTableName();
    const attributes = this.attributes(model);
    const comments = this.takeComments(table, attributes);
    const sql = this.definitions(model, attributes, this.sqlOptions(model, withoutForeignKeys));
    const columns = Object.fromEntries(Object.entries(sql).filter(([, text]) => !text.startsWith('VIRTUAL')));
    if (this.dialect === 'postgres') yield* this.enums(model, attributes);
    for (const clause of this.uniques(model)) columns[clause[0]] = clause[1];
    yield this.mask.show(this.generator.createTableQuery(table, columns, { ...model.options })) + comments;
    for (const index of model.options.indexes || [])
      yield `${this.mask.show(this.generator.addIndexQuery(table, { ...index }))};`;
    this.checkLost(model);
  }

  // what sync() would make and nothing here prints
  checkLost(model) {
    const indexes = model._indexes || [];
    for (const index of indexes.slice((model.options.indexes || []).length))
      this.warn(model, '', `index ${index.name} is left out; name it among the "indexes" of the model`);
  }

  // The definitions of columns by name. For SQL Server, Sequelize leaves ON UPDATE out of all, and ON DELETE out of all
  // but the first that refers to a table.
  definitions(model, attributes, options) {
    if (this.dialect !== 'mssql') return this.generator.attributesToSQL(attributes, options);
    const entries = Object.entries(attributes);
    for (const [name, attribute] of entries) attribute.field = attribute.field || name;
    const one = attribute => [attribute.field, this.generator.attributeToSQL(attribute, options)];
    if (this.options.mssqlRules) return Object.fromEntries(entries.map(([, attribute]) => one(attribute)));
    const rules = entries.map(([, attribute]) => attribute.onDelete);
    const sql = this.generator.attributesToSQL(attributes, options);
    entries.forEach(([, attribute], i) => {
      if (rules[i] && rules[i] !== 'NO ACTION' && !attribute.onDelete)
        this.warn(model, attribute.field, `ON DELETE ${rules[i]} is left out; --mssql-rules prints it`);
    });
    return sql;
  }

  // The generator for SQL Server stumbles over a comment in a table with a schema: these are printed here.
  takeComments(table, attributes) {
    if (this.dialect !== 'mssql' || typeof table === 'string') return '';
    const string = text => this.generator.escape(text);
    const quote = name => this.generator.quoteIdentifier(name);
    let sql = '';
    for (const [name, attribute] of Object.entries(attributes)) {
      if (!attribute.comment) continue;
      sql += ` EXEC sp_addextendedproperty @name = N'MS_Description', @value = ${string(attribute.comment)}, ` +
        `@level0type = N'Schema', @level0name = ${string(table.schema)}, ` +
        `@level1type = N'Table', @level1name = ${quote(table.tableName)}, ` +
        `@level2type = N'Column', @level2name = ${quote(attribute.field || name)};`;
      delete attribute.comment;
    }
    return this.mask.show(sql);
  }

  // In PostgreSQL a schema among these options is put before every table that is referred to, even one that says its
  // own; the attributes have been told theirs.
  sqlOptions(model, withoutForeignKeyConstraints) {
    const options = { ...model.options, withoutForeignKeyConstraints };
    if (this.dialect === 'postgres') delete options.schema;
    return options;
  }

  strings(values) {
    return values.map(value => this.generator.escape(value)).join(', ');
  }

  *enums(model, attributes) {
    const table = model.getTableName();
    for (const [name, attribute] of Object.entries(attributes)) {
      if (!isEnum(attribute.type, this.DataTypes)) continue;
      const column = attribute.field || name;
      const values = attribute.values || (attribute.type.type || attribute.type).values;
      const type = typeof table === 'string' ? `"enum_${table}_${column}"` : this.generator.pgEnumName(table, column);
      yield this.mask.show(`CREATE TYPE ${type} AS ENUM(${this.strings(values)});`);
    }
  }

  // Unique keys with a name, and over several columns: an attribute's "unique: true" is in the text of its column.
  *uniques(model) {
    const quote = name => this.generator.quoteIdentifier(name);
    for (const key of Object.values(model.uniqueKeys || {})) {
      if (!key.customIndex) continue;
      const columns = key.fields.map(quote).join(', ');
      if (this.options.unique) yield this.mask.clause(`CONSTRAINT ${quote(key.name)} UNIQUE (${columns})`);
      else this.warn(model, '', `unique key ${key.name} (${key.fields.join(', ')}) is left out; --unique prints it`);
    }
  }

  // As Sequelize changes a column that is there: for a reference, that adds the foreign key.
  *foreignKeys(model) {
    const table = model.getTableName();
    for (const [name, attribute] of Object.entries(this.attributes(model))) {
      if (!attribute.references) continue;
      const changed = { [name]: this.sequelize.normalizeAttribute(attribute) };
      const options = { context: 'changeColumn', table };
      yield this.mask.show(this.generator.changeColumnQuery(table, this.definitions(model, changed, options)));
    }
  }

  // The attributes of a model, mended, once for all that is printed of it: generators change what they are given, and
  // count on it later.
  attributes(model) {
    if (!this.columns.has(model)) {
      const columns = Object.entries(model.getAttributes());
      const mended = columns.map(([name, attribute]) => [name, this.mended(model, name, attribute)]);
      this.columns.set(model, Object.fromEntries(mended));
    }
    return this.columns.get(model);
  }

  mended(model, name, original) {
    const attribute = { ...original };
    const column = original.field || name;
    const warn = text => this.warn(model, column, text);
    this.mendDefault(attribute, warn);
    this.mendType(attribute, warn);
    if (this.dialect === 'mssql') this.mendEnum(model, attribute, column, warn);
    if (attribute.comment) attribute.comment = this.mask.hide(attribute.comment);
    if (attribute.references) {
      attribute.references = { ...attribute.references };
      this.mendReference(model, attribute, warn);
    }
    return attribute;
  }

  mendType(attribute, warn) {
    const { DataTypes } = this;
    if (isEnum(attribute.type, DataTypes)) {
      this.hideValues(attribute);
      return;
    }
    if (attribute.type instanceof DataTypes.VIRTUAL) return;
    const text = attribute.type.toString({ escape: this.generator.escape.bind(this.generator) });
    const better = mend.type(text, this.dialect);
    if (mend.isForeign(text, this.dialect)) warn(`${this.dialect} has no type ${text}`);
    if (better === text) return;
    warn(`${this.dialect} has no type ${text}, ${better} is printed`);
    attribute.type = better;
  }

  hideValues(attribute) {
    const inner = attribute.type.type || attribute.type;
    const given = attribute.values || inner.values || [];
    const values = given.map(value => this.mask.hide(value));
    if (values.every((value, i) => value === given[i])) return;
    const like = (object, changes) => Object.assign(Object.create(Object.getPrototypeOf(object)), object, changes);
    const type = like(inner, { values });
    attribute.type = attribute.type.type ? like(attribute.type, { type }) : type;
    attribute.values = values;
  }

  // Sequelize prints no more of an ENUM for SQL Server than its values.
  mendEnum(model, attribute, column, warn) {
    if (!isEnum(attribute.type, this.DataTypes)) return;
    if (!this.options.mssqlEnums) {
      const hasSchema = typeof model.getTableName() !== 'string'; // its comments are printed here
      const lost = mend.lostWithEnum(hasSchema ? { ...attribute, comment: null } : attribute);
      if (lost.length) warn(`${lost.join(', ')} left out; --mssql-enums prints it`);
      return;
    }
    const values = this.strings(attribute.values || attribute.type.values);
    attribute.type = `${attribute.type.toSql()} CHECK (${this.generator.quoteIdentifier(column)} IN(${values}))`;
  }

  mendDefault(attribute, warn) {
    const value = attribute.defaultValue;
    if (typeof value === 'string' && this.isText(attribute.type)) attribute.defaultValue = this.mask.hide(value);
    if (!(value instanceof this.sequelize.constructor.Utils.Fn)) return;
    const text = this.generator.escape(value);
    const better = mend.defaultFunction(text, this.dialect);
    if (better === text) return;
    warn(`${this.dialect} takes no DEFAULT ${text}, ${better} is printed`);
    attribute.defaultValue = this.sequelize.constructor.literal(better);
  }

  isText(type) {
    const { STRING, TEXT, ENUM } = this.DataTypes;
    return [STRING, TEXT, ENUM].some(each => type instanceof each) && !type._binary;
  }

  mendReference(model, attribute, warn) {
    for (const [key, event] of [['onDelete', 'DELETE'], ['onUpdate', 'UPDATE']]) {
      const action = attribute[key] && mend.rule(attribute[key], this.dialect);
      if (action === attribute[key]) continue;
      if (key === 'onDelete' || this.options.mssqlRules)
        warn(`T-SQL has no ON ${event} ${attribute[key]}, ${action} is printed`);
      attribute[key] = action;
    }
    if (this.options.mssqlRules) delete attribute.Model; // by it a table that refers to itself is recognised
    const { references } = attribute;
    if (this.dialect === 'postgres') references.model = this.target(model, references.model, warn);
    if (this.dialect === 'mariadb') this.checkTarget(model, references.model, warn);
  }

  // MariaDB looks for a table without a schema in that of the table that refers to it, and nothing here knows the name
  // of the database that is meant.
  checkTarget(model, given, warn) {
    const { schema } = named(model.getTableName());
    const tables = this.models.map(each => each.getTableName());
    if (schema && tables.includes(given)) warn(`refers to ${given}, which MariaDB takes for ${schema}.${given}`);
  }

  // The table that is meant: a name alone is that of the model's own schema, if there is such a table, or one without.
  target(model, given, warn) {
    const { schema } = named(model.getTableName());
    if (!schema || typeof given !== 'string') return given;
    const tables = this.models.map(each => each.getTableName());
    const own = { tableName: given, schema, delimiter: '.' };
    if (schema === HOME[this.dialect] || tables.some(table => this.plain(table) === this.plain(own))) return own;
    if (!tables.includes(given)) return own;
    warn(`refers to ${given}, which is in no schema, not to ${this.plain(own)}`);
    return { tableName: given };
  }
}

module.exports = { Printer };
