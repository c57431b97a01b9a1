#!/bin/sh
# The session of the guides for Sequelize, with models in JavaScript and in TypeScript, on every server. What is printed
# is tests/guide/expected/LANGUAGE.DIALECT, with V1, V2 ... for versions and TIME; UPDATE=1 rewrites these.
. "$ROOT/tests/servers/tap.sh"
. "$ROOT/tests/npm.sh"
npm_folder
export DDLKIT_PASSWORD=

# The project file that the guide shows, for a dialect
project_file() {
	cat <<-'HCL' | sed "s|\"mysql\"|\"$dialect\"$1|; s|docker://mysql/8/dev|$2|"
	data "external_schema" "sequelize" {
	  program = ["npx", "ddlkit-provider-sequelize", "load", "--path", "./models", "--dialect", "mysql"]
	}
	env "sequelize" {
	  src = data.external_schema.sequelize.url
	  dev = "docker://mysql/8/dev"
	  migration {
	    dir = "file://migrations"
	  }
	  format {
	    migrate {
	      diff = "{{ sql . \"  \" }}"
	    }
	  }
	}
	env "local" {
	  dev = "docker://mysql/8/dev"
	  schema {
	    src = data.external_schema.sequelize.url
	  }
	}
	HCL
}

project() {
	rm -rf "$dir/project"
	mkdir -p "$dir/project/models"
	cd "$dir/project" || exit 2
	cp "$ROOT/tests/guide/$language"/* models
	npm_project sequelize sequelize-typescript reflect-metadata typescript ts-node mysql2 mariadb pg pg-hstore
	if [ "$language" = ts ]; then mv models/tsconfig.json .; fi
	case $dialect in
	mysql) project_file "" docker://mysql/8/dev ;;
	mariadb) project_file "" docker://mariadb/11/dev ;;
	postgres) project_file "" 'docker://postgres/18/dev?search_path=public' ;;
	sqlite) project_file ', "--no-driver"' 'sqlite://dev?mode=memory' ;;
	esac > atlas.hcl
}

# As the guide has it: by TCP, with a password; where the server takes it so
login() {
	DATABASE_URL=$url
	case $dialect in
	mysql | mariadb)
		echo "CREATE USER $database IDENTIFIED BY 'pass'; GRANT ALL ON $database.* TO $database" | $client
		DATABASE_URL="$dialect://$database:pass@localhost:$(cat "$home/port")/$database" ;;
	esac
	export DATABASE_URL
}

logout() {
	case $dialect in mysql | mariadb) echo "DROP USER $database" | $client ;; esac
}

# What changes from run to run
constant() {
	n=0
	for file in migrations/*.sql; do
		version=${file#migrations/}
		n=$((n + 1))
		echo "s/${version%%[_.]*}/V$n/g"
	done > "$dir/script"
	sed -f "$dir/script" -e 's/([0-9.]*[nmµ]*s)$/(TIME)/; s/^  -- [0-9.]*[nmµ]*s$/  -- TIME/' -e "s/$database/example/g"
}

# step COMMAND: its output is what stands there
step() {
	nsteps=$((nsteps + 1))
	{
		printf '$ %s\n' "$1"
		sh -c "$1" 2>&1 < /dev/null || echo "-> $?"
	} > "$dir/raw"
	constant < "$dir/raw" > "$dir/told"
	cat "$dir/told" >> "$dir/session"
	awk -v n=$nsteps '/^\$ / { i++ } i == n' "$expected" | diff - "$dir/told" > "$dir/difference"
	check $? "$label: $language: $1" "$dir/difference"
}

migrations() {
	step 'ddlkit migrate diff --env sequelize'
	step 'cat migrations/*.sql'
	step 'ddlkit schema inspect --env sequelize --url "env://src"'
	step 'ddlkit migrate lint --env sequelize --latest 1'
	step 'ddlkit migrate apply --env sequelize --url "$DATABASE_URL"'
	step 'ddlkit migrate apply --env sequelize --url "$DATABASE_URL"'
	step 'ddlkit migrate status --env sequelize --url "$DATABASE_URL"'
	case $language in
	js) sed -i 's/^    email:/    age: { type: DataTypes.INTEGER, allowNull: false },\n&/' models/user.js ;;
	ts) sed -i 's/^  declare name/&: string;\n\n  @AllowNull(false)\n  @Column(DataType.INTEGER)\n  declare age/; s/age: string/age: number/' models/user.ts ;;
	esac
	step 'ddlkit migrate diff --env sequelize'
	step 'cat $(ls migrations/*.sql | tail -n 1)'
	step 'ddlkit migrate diff --env sequelize'
	step 'ddlkit migrate status --env sequelize --url "$DATABASE_URL"'
	step 'ddlkit migrate lint --env sequelize --latest 1'
	step 'ddlkit migrate apply --env sequelize --url "$DATABASE_URL" --dry-run'
	step 'ddlkit migrate apply --env sequelize --url "$DATABASE_URL"'
	step 'ddlkit migrate apply --env sequelize --url "$DATABASE_URL"'
}

# What is behind it does not depend on the language
later() {
	step 'ddlkit migrate down --env sequelize --url "$DATABASE_URL" --auto-approve'
	step 'ddlkit migrate down --env sequelize --url "$DATABASE_URL" --auto-approve --allow-destructive'
	step 'ddlkit migrate status --env sequelize --url "$DATABASE_URL"'
	step 'ddlkit migrate apply --env sequelize --url "$DATABASE_URL" 1'
	export FIRST="$(ls migrations | sed -n '1s/[_.].*//p')" LAST="$(ls migrations/*.sql | sed -n '$s/.*\/\([0-9]*\).*/\1/p')"
	step 'ddlkit migrate set "$FIRST" --env sequelize --url "$DATABASE_URL"'
	step 'ddlkit migrate set "$LAST" --env sequelize --url "$DATABASE_URL"'
	step 'ddlkit migrate checkpoint --env sequelize'
	step 'cat migrations/*_checkpoint.sql'
	step 'ddlkit migrate apply --env sequelize --url "$DATABASE_URL"'
	step 'ddlkit migrate validate --env sequelize'
	step "ddlkit schema inspect --env local --url env://schema.src --format '{{ sql . }}'"
	step 'ddlkit schema apply --env local --url "$DATABASE_URL" --auto-approve'
	case $language in
	js) sed -i 's/email: .*allowNull: false/email: { type: DataTypes.STRING, allowNull: true/' models/user.js ;;
	ts) sed -i '/AllowNull(false)/{N;N;/email/s/false/true/;}' models/user.ts ;;
	esac
	step 'ddlkit schema apply --env local --url "$DATABASE_URL" --auto-approve'
	step 'ddlkit schema apply --env local --url "$DATABASE_URL" --auto-approve'
	step 'ddlkit schema inspect --env local --url "$DATABASE_URL"'
	step 'ddlkit schema diff --env local --from "$DATABASE_URL" --to env://schema.src --check'
}

for server in $(servers); do
	case $server in pg15 | maria1011) continue ;; esac
	for language in js ts; do
		use "$server" || continue
		expected=$ROOT/tests/guide/expected/$language.$dialect nsteps=0
		: > "$dir/session"
		project
		login
		migrations
		case $language.$dialect in js.* | ts.mysql) later ;; esac
		cmp -s "$expected" "$dir/session"
		check $? "$label: $language: nothing else stands there"
		if [ -n "${UPDATE-}" ]; then cp "$dir/session" "$expected"; fi
		logout
		leave
	done
done
echo "1..$count"
