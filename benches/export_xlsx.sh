#!/usr/bin/env bash
# A roster exported as a workbook: seconds, memory, and the ratio to the same export as CSV.
#   export_xlsx.sh [ROWS=100000] [PAIRS=5]
# Both are written in turn and the median of the ratios counts.
source "$(dirname "$0")/settings.sh"
rows=${1:-100000}
pairs=${2:-5}

# Seconds of an export into FILE; its peak memory is added to a list: timed FILE
timed() {
    local begin end
    begin=$(now)
    /usr/bin/time -f %M -a -o "$dir/memory.${1##*.}" "$renda" --db "$dir/office.db" --quiet deputy export --force --output "$1"
    end=$(now)
    echo "$begin $end" | awk '{ print $2 - $1 }'
}

python3 "$here/gen_roster.py" "$rows" "$dir/roster.csv"
fresh "$dir/office.db"
"$renda" --db "$dir/office.db" --quiet deputy import "$dir/roster.csv"
for ((pair = 1; pair <= pairs; pair++)); do
    csv=$(timed "$dir/out.csv")
    xlsx=$(timed "$dir/out.xlsx")
    echo "$xlsx" >>"$dir/seconds"
    echo "$xlsx $csv" | awk '{ print $1 / $2 }' >>"$dir/ratios"
done
python3 - "$dir/out.xlsx" "$rows" <<'PYTHON'
import sys, zipfile
with zipfile.ZipFile(sys.argv[1]) as book:
    sheets = [name for name in book.namelist() if name.startswith("xl/worksheets/")]
    found = sum(book.read(name).count(b"<row ") - 1 for name in sheets)
if found != int(sys.argv[2]):
    sys.exit(f"{found} rows exported of {sys.argv[2]}")
PYTHON
peak=$(sort -n "$dir/memory.xlsx" | tail -1)
awk -v rows="$rows" -v seconds="$(median <"$dir/seconds")" -v ratio="$(median <"$dir/ratios")" -v peak="$peak" \
    -v size="$(stat -c %s "$dir/out.xlsx")" 'BEGIN {
        printf "%d rows as XLSX  %.2f s   peak %.0f MB   %.1f MB   %.1f times CSV   (wanted: 100000 rows below 3 s and 300 MB)\n",
            rows, seconds, peak / 1024, size / 1e6, ratio }'
