#!/usr/bin/env bash
# Makes a hot standby of a PostgreSQL server and has the server wait for it: what is acknowledged is on both.
#
#   standby.sh PRIMARY FOLDER PORT NAME
#
# PRIMARY is a URL, postgres://user[:password]@host:port/database, of a superuser who may replicate. FOLDER, which must not
# exist, becomes the data of the standby; PORT is where it listens; NAME (small letters, digits, _) is what the primary
# knows it by. Run it on the standby's machine as the user the server runs as, with the programs of the primary's version.
set -euo pipefail

usage() {
    sed -n '2,/^set /{/^set /!s/^# \{0,1\}//p}' "$0" >&2
    exit 2
}
[ $# -eq 4 ] || usage
primary=$1 folder=$2 port=$3 name=$4
[[ $name =~ ^[a-z][a-z0-9_]*$ ]] || usage
[ ! -e "$folder" ] || { echo "standby.sh: $folder exists already" >&2; exit 1; }

ask() {
    psql -X -q -A -t -v ON_ERROR_STOP=1 -d "$primary" -c "$1"
}

until_it_says() {
    for _ in $(seq 300); do
        [ "$(ask "$2")" != "$1" ] || return 0
        sleep 0.1
    done
    echo "standby.sh: still not $1: $2" >&2
    exit 1
}

# Debian keeps the programs of each version in a folder that is not on the path.
version=$(ask "SELECT current_setting('server_version_num')::integer / 10000")
PATH=/usr/lib/postgresql/$version/bin:$PATH

# The slot keeps what the standby has not fetched yet; -R writes down where from.
pg_basebackup -D "$folder" -d "$primary" -R -X stream -c fast -C -S "$name"

# Where the primary's settings are kept elsewhere, as Debian does, there are none in the copy.
if [ ! -e "$folder/postgresql.conf" ]; then
    echo "listen_addresses = '*'" >"$folder/postgresql.conf"
    printf '%s\n' 'local all all peer' 'host all all samenet scram-sha-256' \
        'host replication all samenet scram-sha-256' >"$folder/pg_hba.conf"
    : >"$folder/pg_ident.conf"
fi
# The last line about a thing holds. Once promoted, this server has no standby of its own to wait for.
cat >>"$folder/postgresql.auto.conf" <<CONF
port = $port
cluster_name = '$name'
unix_socket_directories = '$(dirname "$folder")'
synchronous_standby_names = ''
CONF
pg_ctl -D "$folder" -l "$folder.log" -w -s start
until_it_says streaming "SELECT state FROM pg_stat_replication WHERE application_name = '$name'"

ask "ALTER SYSTEM SET synchronous_standby_names = '$name'"
ask "SELECT pg_reload_conf()" >/dev/null
until_it_says sync "SELECT sync_state FROM pg_stat_replication WHERE application_name = '$name'"
echo "standby $name on port $port: synchronous"
