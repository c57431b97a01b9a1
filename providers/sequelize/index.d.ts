declare namespace loadModels {
  type Dialect = 'mysql' | 'mariadb' | 'postgres' | 'sqlite' | 'mssql';

  /** A function that makes a model, a class with an init of its own, or a class of sequelize-typescript. */
  type ModelSource =
    | ((sequelize: any, dataTypes: any) => any)
    | (abstract new (...args: any[]) => any);

  interface Options {
    /** Print unique keys with a name, and those over several columns. */
    unique?: boolean;
    /** Print CREATE SCHEMA for the schemas of the tables. */
    createSchema?: boolean;
    /** SQL Server: NOT NULL, DEFAULT and keys of ENUM attributes. */
    mssqlEnums?: boolean;
    /** SQL Server: every ON DELETE and ON UPDATE that the models say. */
    mssqlRules?: boolean;
    /** All of the above. */
    complete?: boolean;
    /** Throw if there are warnings. */
    strict?: boolean;
    /** Options that the project gives to its own Sequelize, such as define. */
    config?: object;
    /** false: do not load the driver package of the dialect. */
    driver?: boolean;
  }

  interface LoadModels {
    /** The tables of the models as SQL for the dialect, a statement a line. Warnings go to standard error. */
    (dialect: Dialect, models: readonly ModelSource[], options?: Options): string;
    (dialect: Dialect, ...models: ModelSource[]): string;
    (dialect: Dialect, ...modelsAndOptions: [...ModelSource[], Options]): string;
    loadModels: LoadModels;
    default: LoadModels;
  }
}

declare const loadModels: loadModels.LoadModels;

export = loadModels;
