#!/usr/bin/env bash
# Importing a roster into PostgreSQL with every check, beside psql's \copy of the same file, in turn.
#   import_vs_psql.sh [ROWS=1000000] [PAIRS=5]
# The peer fills one flat table of texts with the same key (region, term, certificate number), on the same server: the least
# anyone could do with the file. Each pair gives a ratio (renda : psql); the median counts.
source "$(dirname "$0")/settings.sh"
source "$here/server.sh"
rows=${1:-1000000} pairs=${2:-5}
flat="cert text, name text, sex text, people text, birth text, party text, schooling text, post text, walk text, \
delegation text, ward text, region text, term text, mobile text, note text, primary key (region, term, cert)"
python3 "$here/gen_roster.py" "$rows" "$dir/roster.csv"
for ((pair = 1; pair <= pairs; pair++)); do
    office=$(url "office_$pair")
    "$renda" --db "$office" --quiet init --place 贵阳市 --code 520100 --level city --term 15
    url "raw_$pair" >/dev/null
    ask "raw_$pair" "CREATE TABLE roster ($flat)"
    ask postgres CHECKPOINT
    begin=$(now)
    /usr/bin/time -f %M -o "$dir/memory" "$renda" --db "$office" --quiet deputy import "$dir/roster.csv"
    end=$(now)
    ask postgres CHECKPOINT
    start=$(now)
    ask "raw_$pair" "\\copy roster FROM '$dir/roster.csv' WITH (FORMAT csv, HEADER true)"
    stop=$(now)
    for count in "$(ask "office_$pair" "SELECT count(*) FROM seat")" "$(ask "raw_$pair" "SELECT count(*) FROM roster")"; do
        [[ $count == "$rows" ]] || { echo "$count rows of $rows were taken in" >&2; exit 1; }
    done
    ask postgres "DROP DATABASE office_$pair"
    ask postgres "DROP DATABASE raw_$pair"
    echo "$begin $end $start $stop $(cat "$dir/memory")" | awk '{
        ours = $2 - $1; theirs = $4 - $3
        printf "renda %.2f s (peak %.0f MB)  psql %.2f s  ratio %.2f\n", ours, $5 / 1024, theirs, ours / theirs }' | tee -a "$dir/pairs"
done
echo "median ratio $(sed 's/.*ratio //' "$dir/pairs" | median)   (wanted: at most 2)"
