#!/usr/bin/env bash
# How long the program takes to say its version, beside `sqlite3 :memory: 'select 1'`, in turn.
#   cold_start.sh [PAIRS=200]
source "$(dirname "$0")/settings.sh"
pairs=${1:-200}
exec 3>"$dir/pairs"
for ((pair = 1; pair <= pairs; pair++)); do
    begin=${EPOCHREALTIME/./}
    "$renda" --version >/dev/null
    middle=${EPOCHREALTIME/./}
    sqlite3 :memory: 'select 1' >/dev/null
    end=${EPOCHREALTIME/./}
    echo "$((middle - begin)) $((end - middle))" >&3
done
ours=$(awk '{ print $1 / 1000 }' "$dir/pairs" | median) theirs=$(awk '{ print $2 / 1000 }' "$dir/pairs" | median)
echo "renda --version $ours ms   sqlite3 :memory: $theirs ms   (medians of $pairs)"
echo "median ratio $(awk '{ print $1 / $2 }' "$dir/pairs" | median)   (wanted: at most 3)"
