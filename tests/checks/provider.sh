#!/bin/sh
# The provider for Sequelize as npm packs it, with the real packages, on the models in tests/provider. No driver for
# SQLite and SQL Server is installed: one is compiled for a minute, the other brings a hundred packages that go with some
# versions of node only. UPDATE=1 rewrites tests/provider/expected.
# shellcheck disable=SC2016 # backquotes are SQL, and $0 is that of another shell
set -u
. tests/npm.sh
npm_folder
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
n=0

result() { n=$((n + 1)); echo "$1 $n - $2"; }

# is NAME COMMAND...
is() {
	name=$1
	shift
	if "$@" > "$dir/why" 2>&1; then result "ok" "$name"; else result "not ok" "$name"; sed 's/^/# /' "$dir/why"; fi
}

# The package, and nothing but what it needs
cp -r "$ROOT/providers/sequelize" "$dir/source"
(cd "$dir/source" && npm pack --silent --pack-destination "$dir" > /dev/null 2>&1)
mkdir "$dir/packed" "$dir/all" "$dir/some" && tar -xzf "$dir"/ddlkit-provider-sequelize-*.tgz -C "$dir/packed"
cd "$dir" || exit 2
(cd packed/package && find . -type f | LC_ALL=C sort) > packed.list
(cd "$ROOT/providers/sequelize" && find . -type f | LC_ALL=C sort) > source.list
is "the package has all files of its folder and no other" diff source.list packed.list
is "and names no registry" sh -c '! grep -rn "https\?://" packed/package'

provider=$dir/packed/package/bin/ddlkit-provider-sequelize.js
cd all || exit 2
cp -r "$ROOT"/tests/provider/* .
ln -s "$packages" node_modules

load() { node "$provider" load "$@"; }

# loads NAME ARGUMENT...: what is printed is tests/provider/expected/NAME.sql
loads() {
	name=$1
	shift
	load "$@" > out.sql 2> err
	status=$?
	sed "s|$dir/all/||" out.sql > named.sql
	if [ -n "${UPDATE:-}" ]; then cp named.sql "$ROOT/tests/provider/expected/$name.sql"; fi
	if [ "$status" -eq 0 ] && diff "$ROOT/tests/provider/expected/$name.sql" named.sql > why; then
		result "ok" "load $*"
	else
		result "not ok" "load $* (exit code $status)"
		sed 's/^/# /' why err
	fi
}

version() {
	case $1 in
	mysql) echo mysql:8 ;;
	*) echo "$1" ;;
	esac
}

# everything that is printed is a schema for ddlkit, and leads to a migration directory with nothing left to do
understood() {
	ddlkit schema inspect --format sql --url "file://$PWD/named.sql" --dialect "$(version "$1")" > inspected &&
		test -s inspected &&
		mkdir "migrations-$2" &&
		ddlkit migrate diff init --dir "file://migrations-$2" --to named.sql --dialect "$(version "$1")" &&
		ddlkit migrate diff again --dir "file://migrations-$2" --to named.sql --dialect "$(version "$1")" |
		grep -q '^The migration directory is synced'
}

for dialect in mysql mariadb postgres sqlite mssql; do
	driver=
	case $dialect in sqlite | mssql) driver=--no-driver ;; esac
	loads "js.$dialect" --path js/models --recursive --dialect $dialect $driver
	loads "js-complete.$dialect" --path js/models --recursive --dialect $dialect --complete $driver
	is "ddlkit understands the models for $dialect" understood $dialect js-$dialect
	loads "ts.$dialect" --path ts/models --dialect $dialect $driver
	is "ddlkit understands the classes for $dialect" understood $dialect ts-$dialect
done
loads esm --path esm/models --dialect mysql
loads cycle --path cycle/models --dialect postgres
is "ddlkit understands a circle" understood postgres cycle

# The same schema as Sequelize's own sync() makes, of which the statements are caught before they reach a server
cat > sync.js <<'EOS'
require('ts-node').register({
  transpileOnly: true,
  projectSearchDir: `${__dirname}/ts`,
  compilerOptions: { module: 'CommonJS', moduleResolution: 'node' },
});
const fs = require('fs');
const { Sequelize } = require('sequelize-typescript');
const classes = () => [require('./ts/models/author').Author, ...Object.values(require('./ts/models/book'))];

async function sync(dialect) {
  const models = [...new Set(classes())];
  const options = { dialect, databaseVersion: '99.0.0', logging: false, models };
  if (dialect === 'sqlite') options.dialectModule = {};
  if (dialect === 'mssql') options.dialectModule = { TYPES: {} };
  const sequelize = new Sequelize(options);
  const statements = [];
  sequelize.query = async (query, { plain, type } = {}) => {
    const text = typeof query === 'string' ? query : query.query;
    if (/^(CREATE|ALTER|COMMENT|DO|IF OBJECT_ID)/.test(text)) statements.push(text.replace(/;*$/, ';\n'));
    if (plain) return null;
    return type === 'SELECT' ? [] : [[], 0];
  };
  sequelize.connectionManager._refreshDynamicOIDs = async () => {};
  await sequelize.sync();
  fs.writeFileSync(`sync.${dialect}.sql`, statements.join(''));
}

(async () => {
  for (const dialect of ['mysql', 'mariadb', 'postgres', 'sqlite', 'mssql']) await sync(dialect);
})();
EOS
is "sync() for five dialects" node sync.js
for dialect in mysql mariadb postgres sqlite mssql; do
	is "what is printed for $dialect is what sync() makes" ddlkit schema diff --dialect "$(version $dialect)" --check \
		--from sync.$dialect.sql --to "$ROOT/tests/provider/expected/ts.$dialect.sql"
done

# The project's own options
echo '{ "define": { "underscored": true, "timestamps": false } }' > options.json
echo 'module.exports = { development: { define: { underscored: true, timestamps: false } }, production: {} };' > config.js
for config in options.json config.js; do
	is "load --config $config" sh -c 'node "$0" load --path ts/models/book.ts --path ts/models/author.ts \
		--dialect mysql --config "$1" | grep "^CREATE TABLE IF NOT EXISTS .shelves. (.id. .*, .book_id. INTEGER, "' \
		"$provider" $config
done

# What is only told
load --path js/models --recursive --dialect mssql --no-driver > out.sql 2> err
for text in 'DROP TABLE users;' 'warning: Users: unique key tenant_badge (tenant, badge) is left out; --unique prints it' \
	'warning: schema shelf must be there already; --create-schema prints it, too' \
	'warning: Tasks.state: NOT NULL, DEFAULT, the comment left out; --mssql-enums prints it' \
	'warning: Tasks.reviewerId: ON DELETE SET NULL is left out; --mssql-rules prints it' \
	'warning: Tasks.userId: T-SQL has no ON DELETE RESTRICT, NO ACTION is printed' \
	'warning: Tasks.size: mssql has no type MEDIUMINT, INTEGER is printed'; do
	is "told: $text" grep -qF "$text" err
done
load --path js/models --recursive --dialect mariadb > out.sql 2> err
is "told: what MariaDB makes of a table without a schema" grep -qF 'refers to Users, which MariaDB takes for shelf.Users' err
is "not among the SQL" sh -c '! grep -n "DROP TABLE\|warning" out.sql'

# project NAME PACKAGE...: a project with a choice of packages, and a class in TypeScript
project() {
	mkdir -p "$1/node_modules" "$1/models"
	project=$1
	shift
	for package in sequelize sequelize-typescript reflect-metadata typescript "$@"; do
		ln -s "$packages/$package" "$project/node_modules/$package"
	done
	cp ../all/ts/tsconfig.json "$project"
	printf '%s\n' "import { Column, DataType, Model, Table } from 'sequelize-typescript';" \
		'@Table({ timestamps: false })' 'export class Thing extends Model {' \
		'  @Column(DataType.STRING)' '  declare name: string;' '}' > "$project/models/thing.ts"
}

# loads_class NAME: the class of a project is printed
loads_class() {
	(cd "$1" && load --path models --dialect mysql) > "$1.sql" &&
		grep -q '^CREATE TABLE IF NOT EXISTS `Things` (.*`name` VARCHAR(255)' "$1.sql"
}

# TypeScript by tsx, and as ES modules
cd ../some || exit 2
project commonjs-tsx tsx
project esm-tsx tsx
project esm-ts-node ts-node
for each in commonjs-tsx esm-tsx esm-ts-node; do
	case $each in esm*) echo '{ "type": "module" }' > $each/package.json ;; esac
	is "TypeScript: $each" loads_class $each
done
cd ../all || exit 2

# Scripts
cat > script.js <<'EOS'
const loadModels = require('../packed/package');
const user = require('./js/models/user');
const task = require('./js/models/task');
const one = loadModels('mysql', task, user);
if (one !== loadModels('mysql', [task, user])) throw new Error('as a list');
if (loadModels('postgres', user, task) === one) throw new Error('for another dialect');
if (!loadModels('mysql', user, task, { unique: true }).includes('CONSTRAINT `tenant_badge` UNIQUE')) throw new Error('options');
require('fs').writeFileSync('script.sql', one);
EOS
is "loadModels in a script" node script.js
is "prints what the command prints" sh -c 'grep -v "shelf" "$0" | sed "\$d" | diff - script.sql' \
	"$ROOT/tests/provider/expected/js.mysql.sql"
cat > script.mjs <<'EOS'
import loadModels, { loadModels as same } from '../packed/package/index.js';
import { Task } from './esm/models/task.js';
import user from './esm/models/user.js';
if (same !== loadModels) throw new Error('names');
process.stdout.write(`${loadModels('mysql', [user, Task])}\n`);
EOS
is "loadModels in an ES module" sh -c 'node script.mjs | diff "$0" -' "$ROOT/tests/provider/expected/esm.sql"
cat > script.ts <<'EOS'
import loadModels from '../packed/package';
import { Author } from './ts/models/author';
import Book, { Shelf } from './ts/models/book';
process.stdout.write(`${loadModels('mysql', [Author, Book, Shelf])}\n`);
EOS
cp ts/tsconfig.json .
is "loadModels in TypeScript" \
	sh -c 'node -r ts-node/register/transpile-only script.ts | sed "s|$PWD/||" > script.sql && diff "$0" script.sql' \
	"$ROOT/tests/provider/expected/ts.mysql.sql"

# Its types, for a project of CommonJS and one of ES modules
cd ../some || exit 2
for kind in commonjs module; do
	project types-$kind
	echo "{ \"type\": \"$kind\" }" > types-$kind/package.json
	ln -s "$dir/packed/package" types-$kind/node_modules/ddlkit-provider-sequelize
	cat > types-$kind/script.ts <<-'EOS'
		import loadModels, { loadModels as same, type Dialect, type Options } from 'ddlkit-provider-sequelize';
		const dialect: Dialect = 'mysql';
		const options: Options = { strict: true };
		class Thing {}
		const define = (sequelize: any, DataTypes: any) => sequelize.define('Other', {});
		export const text: string = loadModels(dialect, [Thing, define], options) + same(dialect, Thing, define);
		// @ts-expect-error there is no such dialect
		loadModels('oracle', Thing);
		// @ts-expect-error there is no such option
		loadModels('mysql', [Thing], { wrong: true });
	EOS
	is "types for $kind" node "$packages/typescript/lib/tsc.js" --noEmit -p types-$kind
done
cd ../all || exit 2

# refuses CODE TEXT ARGUMENT...: nothing is printed, the reason is told
refuses() {
	code=$1 text=$2
	shift 2
	timeout 30 node "$provider" "$@" > out 2> err
	status=$?
	if [ $status -eq "$code" ] && [ ! -s out ] && grep -qF -e "$text" err; then result "ok" "refused: $text"
	else result "not ok" "refused: $text (exit code $status)"; sed 's/^/# /' out err; fi
}

# models NAME TEXT: a folder with one file
models() { mkdir -p "$1" && printf '%s\n' "$2" > "$1/model.js"; }

models none '' && rm none/model.js
models deeper/down 'module.exports = (s, T) => s.define("A", {});'
models syntax 'module.exports = (sequelize => {'
models throws 'module.exports = () => { throw new Error("there is no host"); };'
models atonce 'throw new Error("no configuration");'
models missing 'require("no-such-package");'
models ends 'process.exit(0);'
models waits 'module.exports = 1;' && echo 'await new Promise(() => {});' > waits/model.mjs
models nothing 'exports.helper = 3;'
models promise 'module.exports = async (s, T) => s.define("A", {});'
models bare 'module.exports = class Bare extends require("sequelize").Model {};'
models associates 'module.exports = (s, T) => Object.assign(s.define("A", {}), { associate: db => db.B.name });'
models values 'module.exports = (s, T) => s.define("A", { a: T.ENUM });'
models twice 'module.exports = (s, T) => s.define("A", {});' && cp twice/model.js twice/other.js
mkdir tsyntax && echo 'export const x: = 3;' > tsyntax/model.ts

refuses 2 'the command is "load"'
refuses 2 '--path is missing' load --dialect mysql
refuses 2 '--dialect is missing' load --path js/models
refuses 2 '"oracle" is no dialect' load --path js/models --dialect oracle
refuses 2 "Unknown option '--drop'" load --path js/models --dialect mysql --drop
refuses 1 'nowhere: there is no such file or folder' load --path nowhere --dialect mysql
refuses 1 'none: no file with models in it' load --path none --dialect mysql
refuses 1 'subfolders are looked into with --recursive' load --path deeper --dialect mysql
refuses 1 'neither a folder nor a file of JavaScript' load --path ../packed.list --dialect mysql
refuses 1 'nofile.json: there is no such file' load --path js/models --dialect mysql --config nofile.json
refuses 1 'syntax/model.js:2' load --path syntax --dialect mysql
refuses 1 'throws/model.js: there is no host' load --path throws --dialect mysql
refuses 1 'atonce/model.js: no configuration' load --path atonce --dialect mysql
refuses 1 "missing/model.js: Cannot find module 'no-such-package'" load --path missing --dialect mysql
refuses 1 'a model or a package has ended the program' load --path ends --dialect mysql
refuses 1 'or waits for something that never comes' load --path waits --dialect mysql
refuses 1 'there are no models' load --path nothing --dialect mysql
refuses 1 'makes a promise' load --path promise --dialect mysql
refuses 1 'Bare is not initialised' load --path bare --dialect mysql
refuses 1 'associates/model.js:' load --path associates --dialect mysql
refuses 1 "Values for ENUM" load --path values --dialect postgres
refuses 1 'there are warnings, and --strict is given' load --path twice --dialect mysql --strict
refuses 1 'the driver package of sqlite cannot be loaded' load --path esm/models --dialect sqlite
refuses 1 'on a Sequelize for postgres, and mysql is asked for' load --path cycle/models --dialect mysql
refuses 1 'tsyntax/model.ts' load --path tsyntax --dialect mysql

cd ../some || exit 2
cp ../all/twice/model.js .
refuses 1 'the package sequelize is missing' load --path model.js --dialect mysql
project neither
project untyped tsx
sed 's/DataType.STRING//' esm-tsx/models/thing.ts > untyped/models/thing.ts
cd neither || exit 2
refuses 1 'TypeScript needs ts-node or tsx, and the project has neither' load --path models --dialect mysql
cd ../untyped || exit 2
refuses 1 'tsx does not pass on the types of properties' load --path models --dialect mysql
