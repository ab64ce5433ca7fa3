#!/usr/bin/env bash
# `report annual` beside the same aggregates by hand in one sqlite3 or psql shell on the same database, in turn; prints both and their
# ratio.
#   report.sh DB YEAR [RUNS=5] [OPTIONS OF renda...]
# DB is a register, a file such as that of `renda demo` or the URL of a PostgreSQL database; the year before is counted too, as in the
# report.
source "$(dirname "$0")/settings.sh"
db=$1 year=$2 runs=${3:-5}
shift $(($# < 3 ? $# : 3))
by_hand() {
    local y
    for y in "$year" $((year - 1)); do
        case $db in
            postgres*)
                printf "\\\\set from '%s'\n\\\\set to '%s'\n\\\\set as_of '%s'\n" "$y-01-01" "$y-12-31" "$y-12-31"
                sed "s/:\(from\|to\|as_of\)/:'\1'/g" "$here/report.sql"
                ;;
            *)
                printf '.parameter set :from "'"'%s'"'"\n.parameter set :to "'"'%s'"'"\n.parameter set :as_of "'"'%s'"'"\n' \
                    "$y-01-01" "$y-12-31" "$y-12-31"
                cat "$here/report.sql"
                ;;
        esac
    done >"$dir/hand.sql"
    case $db in
        postgres*) shell=psql && psql -X -q -A -t -v ON_ERROR_STOP=1 "$db" -f "$dir/hand.sql" ;;
        *) shell=sqlite3 && sqlite3 "$db" <"$dir/hand.sql" ;;
    esac >"$dir/hand.txt"
}
ratios=()
for ((run = 1; run <= runs; run++)); do
    begin=${EPOCHREALTIME/./}
    "$renda" --db "$db" --as-of "$year-12-31" "$@" report annual --year "$year" --format json >"$dir/report.json"
    middle=${EPOCHREALTIME/./}
    by_hand
    end=${EPOCHREALTIME/./}
    ratios+=($(((middle - begin) * 100 / (end - middle))))
    printf 'renda %6d ms   %s %6d ms   ratio %s\n' $(((middle - begin) / 1000)) "$shell" $(((end - middle) / 1000)) \
        "$(printf '%03d' "${ratios[-1]}" | sed 's/..$/.&/')"
done
printf 'median ratio %s\n' "$(printf '%03d' "$(printf '%s\n' "${ratios[@]}" | median)" | sed 's/..$/.&/')"
