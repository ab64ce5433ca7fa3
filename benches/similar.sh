#!/usr/bin/env bash
# What is like a suggestion among 100,000 of ten sessions, titles and texts; what the hint adds to registering one; then how well
# likeness tells a labelled set apart, on the half it is tuned on and on the half held out.
#   similar.sh [ROWS=100000] [RUNS=15]
source "$(dirname "$0")/settings.sh"
rows=${1:-100000} runs=${2:-15}
python3 "$here/gen_similar.py" "$rows" "$dir/register.csv"
fresh "$dir/office.db"
/usr/bin/time -f "register imported in %e s, peak %M KB" \
    "$renda" --db "$dir/office.db" --quiet suggestion import --create-missing "$dir/register.csv"
for ((run = 1; run <= runs; run++)); do
    begin=${EPOCHREALTIME/./}
    "$renda" --db "$dir/office.db" --today 2024-07-15 --quiet suggestion similar "13-1-$run" --format csv >"$dir/found.csv"
    echo "$((${EPOCHREALTIME/./} - begin))" >>"$dir/runs"
    [[ $(wc -l <"$dir/found.csv") -gt 1 ]] || { echo "nothing was found" >&2; exit 1; }
done
/usr/bin/time -f "peak %M KB" "$renda" --db "$dir/office.db" --quiet suggestion similar 13-1-1 >/dev/null
echo "similar among $rows: $(awk '{ print $1 / 1000 }' "$dir/runs" | median) ms   (median of $runs; wanted: at most 300 ms)"
for ((run = 1; run <= runs; run++)); do
    for quiet in "" --quiet; do
        begin=${EPOCHREALTIME/./}
        "$renda" --db "$dir/office.db" --today 2024-07-15 $quiet suggestion register --session 15-4 \
            --title "关于分期改造解决南明新区公共停车场数量不足的建议$run$quiet" >"$dir/registered" 2>"$dir/hint"
        echo "$((${EPOCHREALTIME/./} - begin))" >>"$dir/register$quiet"
        [[ -n $quiet ]] || grep -q '相似\|like what' "$dir/hint" || { echo "no hint was given" >&2; exit 1; }
    done
done
told=$(awk '{ print $1 / 1000 }' "$dir/register" | median) quiet=$(awk '{ print $1 / 1000 }' "$dir/register--quiet" | median)
echo "registering one among $rows: $told ms with the hint, $quiet ms without   (medians of $runs; wanted: at most 100 ms more)"
cargo test --quiet --manifest-path "$here/../Cargo.toml" --lib most_of_a_labelled_set -- --nocapture | grep '^labelled set'
