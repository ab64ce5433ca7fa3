#!/usr/bin/env bash
# `reminder send` beside a bare client loop that sends as many like messages over one connection to the same server (aiosmtpd):
# seconds of each and their ratio, run in turn.
#   reminder.sh [LETTERS=2000] [RUNS=5]
source "$(dirname "$0")/settings.sh"
letters=${1:-2000} runs=${2:-5}
python=python3
"$python" -c 'import aiosmtpd' 2>/dev/null || python=/usr/bin/python3
port=$("$python" -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])')
"$python" "$here/../tests/oracle/mail_server.py" "$port" "$dir/taken" &
server=$!
trap 'kill $server 2>/dev/null; rm -rf "$dir"' EXIT
{
    echo "单位名称,邮箱"
    for ((n = 1; n <= letters; n++)); do echo "第${n}局,u$n@example.cn"; done
} >"$dir/units.csv"
{
    echo "编号,会议,标题,审查结果,交办日期,主办单位,签收日期,首次联系日期"
    for ((n = 1; n <= letters; n++)); do
        echo "$n,十五届四次,关于第${n}件事的建议,立案,2024-03-20,第${n}局,2024-03-21,2024-03-22"
    done
} >"$dir/suggestions.csv"
cat >"$dir/renda.toml" <<EOF
[reminder]
channels = ["smtp"]
from = "代表工委 <dbgw@example.cn>"
[smtp]
host = "127.0.0.1"
port = $port
tls = "none"
EOF
cat >"$dir/bare.py" <<'EOF'
import smtplib, sys
from email import message_from_bytes
port, count, sample = int(sys.argv[1]), int(sys.argv[2]), open(sys.argv[3], "rb").read()
with smtplib.SMTP("127.0.0.1", port) as server:
    for number in range(count):
        server.sendmail("dbgw@example.cn", [f"u{number}@example.cn"], sample)
EOF
fresh "$dir/office.db"
renda() { "$renda" --db "$dir/office.db" --today 2024-07-15 --config "$dir/renda.toml" --quiet "$@"; }
renda unit import "$dir/units.csv"
renda suggestion import "$dir/suggestions.csv"
# A message as renda writes it, for the bare loop.
mkdir -p "$dir/letters"
sed 's/"smtp"/"files"/' "$dir/renda.toml" >"$dir/files.toml"
printf '[files]\ndir = "letters"\n' >>"$dir/files.toml"
cp "$dir/office.db" "$dir/sample.db"
"$renda" --db "$dir/sample.db" --today 2024-07-15 --config "$dir/files.toml" --quiet reminder send --limit 1
sample=$(ls "$dir"/letters/*.eml | head -1)

seconds() {
    local begin=${EPOCHREALTIME/./}
    "$@" >/dev/null
    echo $(((${EPOCHREALTIME/./} - begin) / 1000))
}
ratios=()
for ((run = 1; run <= runs; run++)); do
    cp "$dir/office.db" "$dir/run.db"
    ours=$(seconds "$renda" --db "$dir/run.db" --today 2024-07-15 --config "$dir/renda.toml" --quiet reminder send)
    theirs=$(seconds "$python" "$dir/bare.py" "$port" "$letters" "$sample")
    ratio=$(awk "BEGIN { printf \"%.2f\", $ours / $theirs }")
    ratios+=("$ratio")
    echo "run $run: renda $ours ms, bare loop $theirs ms, ratio $ratio"
done
echo "median ratio $(printf '%s\n' "${ratios[@]}" | median), $letters letters, $(wc -l <"$dir/taken") messages taken"
