# Read by the benchmarks that need PostgreSQL: a server of its own on loopback in $dir, stopped and removed at the end.
bin=$(ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -V | tail -n 1)
[[ -n $bin ]] || bin=$(dirname "$(command -v initdb)") || { echo "PostgreSQL is needed" >&2; exit 2; }
as=()
if [[ $(id -u) -eq 0 ]]; then
    # The server refuses root.
    as=(runuser -u postgres --)
    chmod 755 "$dir"
fi
mkdir -m 777 "$dir/server"
trap '"${as[@]}" "$bin/pg_ctl" -D "$dir/server/data" -m immediate -s stop; rm -rf "$dir"' EXIT
port=$(python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])')
"${as[@]}" "$bin/initdb" -D "$dir/server/data" -A trust -U app --locale=C.UTF-8 -E UTF8 --no-sync >/dev/null
"${as[@]}" tee -a "$dir/server/data/postgresql.conf" >/dev/null <<CONF
listen_addresses = '127.0.0.1'
port = $port
unix_socket_directories = '$dir/server'
shared_buffers = '256MB'
max_wal_size = '4GB'
fsync = ${fsync:-off}
CONF
"${as[@]}" "$bin/pg_ctl" -D "$dir/server/data" -l "$dir/server/log" -w -s start

# One statement, or several, in a database: ask DATABASE SQL
ask() { psql -X -q -A -t -v ON_ERROR_STOP=1 -h 127.0.0.1 -p "$port" -U app -d "$1" -c "$2"; }

# The URL of a new database: url NAME
url() {
    ask postgres "CREATE DATABASE $1" >&2
    echo "postgres://app@127.0.0.1:$port/$1"
}
