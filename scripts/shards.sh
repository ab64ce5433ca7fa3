#!/usr/bin/env bash
# Divides the growing tables of an empty renda database on PostgreSQL among several servers by region.
#
#   shards.sh COORDINATOR SHARD [CODE SHARD]...
#
# Each server is a URL, postgres://user[:password]@host:port/database. COORDINATOR has the schema (`renda db migrate`) and
# no records; each SHARD is an empty database. CODE is where the regions are divided: those before it, in the order of
# their codes, are kept by the shard in front of it, it and those after it by the shard behind it. renda then works with
# COORDINATOR alone, whose URL must be that of a superuser; the user in the URL of a shard is who the coordinator is there.
set -euo pipefail

# What grows with every year; the registers of people, places and units, the suggestions and the journal stay whole.
TABLES="'activity', 'attendance', 'matter', 'opinion'"

usage() {
    sed -n '2,/^set /{/^set /!s/^# \{0,1\}//p}' "$0" >&2
    exit 2
}

fail() {
    printf 'shards.sh: %s\n' "$1" >&2
    exit 1
}

run() {
    psql -X -q -A -t -v ON_ERROR_STOP=1 -d "$1" -f -
}

# The tables as the coordinator has them: with keys and checks, and with references among themselves only.
definitions() {
    run "$coordinator" <<SQL
WITH divided AS (
    SELECT oid, relname FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relname IN ($TABLES)
), columns AS (
    SELECT d.relname, string_agg(format('%I %s%s%s%s', a.attname, format_type(a.atttypid, a.atttypmod),
        CASE WHEN c.collname <> 'default' THEN format(' COLLATE %I', c.collname) END,
        ' DEFAULT ' || pg_get_expr(e.adbin, e.adrelid), CASE WHEN a.attnotnull THEN ' NOT NULL' END),
        ', ' ORDER BY a.attnum) AS list
    FROM divided d JOIN pg_attribute a ON a.attrelid = d.oid AND a.attnum > 0 AND NOT a.attisdropped
    LEFT JOIN pg_collation c ON c.oid = a.attcollation LEFT JOIN pg_attrdef e ON e.adrelid = d.oid AND e.adnum = a.attnum
    GROUP BY d.relname
), steps AS (
    SELECT 1 AS step, format('CREATE TABLE %I (%s)', relname, list) AS sql FROM columns
    UNION ALL
    SELECT CASE k.contype WHEN 'f' THEN 3 ELSE 2 END,
        format('ALTER TABLE %I ADD CONSTRAINT %I %s', d.relname, k.conname, pg_get_constraintdef(k.oid))
    FROM divided d JOIN pg_constraint k ON k.conrelid = d.oid
    WHERE k.contype <> 'f' OR k.confrelid IN (SELECT oid FROM divided)
    UNION ALL
    SELECT 4, pg_get_indexdef(i.indexrelid) FROM divided d JOIN pg_index i ON i.indrelid = d.oid
    WHERE NOT EXISTS (SELECT 1 FROM pg_constraint k WHERE k.conindid = i.indexrelid)
)
SELECT sql || ';' FROM steps WHERE step BETWEEN $1 AND $2 ORDER BY step, sql
SQL
}

# Reads user, password, host, port and database of a URL into variables of these names.
take_apart() {
    [[ $1 =~ ^postgres(ql)?://([^:@/]+)(:([^@/]*))?@([^:/]+)(:([0-9]+))?/([^/?]+)$ ]] ||
        fail "not of the form postgres://user[:password]@host:port/database: $1"
    user=${BASH_REMATCH[2]} password=${BASH_REMATCH[4]} host=${BASH_REMATCH[5]}
    port=${BASH_REMATCH[7]:-5432} database=${BASH_REMATCH[8]}
}

[ $# -ge 2 ] && [ $(($# % 2)) -eq 0 ] || usage
coordinator=$1
shift
shards=("$1") bounds=(MINVALUE)
shift
while [ $# -gt 0 ]; do
    [[ $1 =~ ^[0-9]+$ ]] || fail "not a region code: $1"
    bounds+=("'$1'") shards+=("$2")
    shift 2
done
bounds+=(MAXVALUE)

for table in ${TABLES//[\',]/}; do
    kind=$(echo "SELECT relkind FROM pg_class WHERE relname = '$table'" | run "$coordinator")
    [ "$kind" = r ] || fail "$table is not an ordinary table of $coordinator: migrate first, divide once"
    [ "$(echo "SELECT COUNT(*) FROM (SELECT 1 FROM $table LIMIT 1) t" | run "$coordinator")" = 0 ] ||
        fail "$table of $coordinator has records: divide an empty database, then copy into it"
done

whole=$(definitions 1 4)
bare=$(definitions 1 1)
for shard in "${shards[@]}"; do
    run "$shard" <<<"BEGIN; $whole COMMIT;"
done

{
    echo "BEGIN; CREATE EXTENSION IF NOT EXISTS postgres_fdw;"
    echo "DROP TABLE ${TABLES//\'/};"
    sed 's/);$/) PARTITION BY RANGE (region);/' <<<"$bare"
    for number in "${!shards[@]}"; do
        take_apart "${shards[$number]}"
        server="shard_$((number + 1))"
        echo "CREATE SERVER $server FOREIGN DATA WRAPPER postgres_fdw OPTIONS (host '$host', port '$port',"
        echo "    dbname '$database', async_capable 'true', batch_size '1000', fetch_size '10000');"
        # Whoever may read a table of the coordinator reads its parts as this user, who may have no password.
        secret="password_required 'false'"
        [ -z "$password" ] || secret="password '$password'"
        echo "CREATE USER MAPPING FOR PUBLIC SERVER $server OPTIONS (user '$user', $secret);"
        for table in ${TABLES//[\',]/}; do
            echo "CREATE FOREIGN TABLE ${table}_$((number + 1)) PARTITION OF $table"
            echo "    FOR VALUES FROM (${bounds[$number]}) TO (${bounds[$((number + 1))]})"
            echo "    SERVER $server OPTIONS (table_name '$table');"
        done
    done
    # Without these the server fetches the rows of the shards and adds them up itself.
    echo "SELECT format('ALTER DATABASE %I SET enable_partitionwise_join = on;"
    echo "    ALTER DATABASE %1\$I SET enable_partitionwise_aggregate = on', current_database()) \\gexec"
    echo "COMMIT;"
} | run "$coordinator"
printf 'divided among %d servers: %s\n' "${#shards[@]}" "${TABLES//\'/}"
