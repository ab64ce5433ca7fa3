# Print an optspec for argparse to handle cmd's options that are independent of any subcommand.
function __fish_renda_global_optspecs
    string join \n db= read-url= lang= today= as-of= operator= profile= config= color= q/quiet v/verbose no-progress yes V/version h/help
end

function __fish_renda_needs_command
    # Figure out if the current invocation already has a command.
    set -l cmd (commandline -opc)
    set -e cmd[1]
    argparse -s (__fish_renda_global_optspecs) -- $cmd 2>/dev/null
    or return
    if set -q argv[1]
        # Also print the command, so this can be used to figure out what it is.
        echo $argv[1]
        return 1
    end
    return 0
end

function __fish_renda_using_subcommand
    set -l cmd (__fish_renda_needs_command)
    test -z "$cmd"
    and return 1
    contains -- $cmd[1] $argv
end

complete -c renda -n "__fish_renda_needs_command" -l db -d 'The database: a file, or postgres://user@host/name' -r
complete -c renda -n "__fish_renda_needs_command" -l read-url -d 'Where commands that only read do so, such as a standby' -r
complete -c renda -n "__fish_renda_needs_command" -l lang -d 'Language' -r -f -a "zh\t''
en\t''"
complete -c renda -n "__fish_renda_needs_command" -l today -d 'Take this day as today' -r
complete -c renda -n "__fish_renda_needs_command" -l as-of -d 'Look at things as they stood at the end of this day' -r
complete -c renda -n "__fish_renda_needs_command" -l operator -d 'Who operates, for the journal' -r
complete -c renda -n "__fish_renda_needs_command" -l profile -d 'Rule profile: a built-in name or a TOML file' -r
complete -c renda -n "__fish_renda_needs_command" -l config -d 'Configuration file (default: renda.toml)' -r
complete -c renda -n "__fish_renda_needs_command" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c renda -n "__fish_renda_needs_command" -s q -l quiet -d 'Say only what went wrong'
complete -c renda -n "__fish_renda_needs_command" -s v -l verbose -d 'Say more'
complete -c renda -n "__fish_renda_needs_command" -l no-progress -d 'Show no progress'
complete -c renda -n "__fish_renda_needs_command" -l yes -d 'Answer yes to questions'
complete -c renda -n "__fish_renda_needs_command" -s V -l version -d 'Print version'
complete -c renda -n "__fish_renda_needs_command" -s h -l help -d 'Print help'
complete -c renda -n "__fish_renda_needs_command" -f -a "init" -d 'Make the database of an office'
complete -c renda -n "__fish_renda_needs_command" -f -a "demo" -d 'A made-up city\'s year, from its sheets to the annual report'
complete -c renda -n "__fish_renda_needs_command" -f -a "status" -d 'What needs attention today, and the next command'
complete -c renda -n "__fish_renda_needs_command" -f -a "suggestion" -d 'Suggestions: register, assign, reply, feedback'
complete -c renda -n "__fish_renda_needs_command" -f -a "motion" -d 'Motions: sign, decide, convert, report'
complete -c renda -n "__fish_renda_needs_command" -f -a "deputy" -d 'Deputies: persons and the seats they hold'
complete -c renda -n "__fish_renda_needs_command" -f -a "unit" -d 'Units that handle suggestions'
complete -c renda -n "__fish_renda_needs_command" -f -a "station" -d 'Contact stations, rooms, legislative points, practice bases'
complete -c renda -n "__fish_renda_needs_command" -f -a "activity" -d 'Activities of deputies'
complete -c renda -n "__fish_renda_needs_command" -f -a "attendance" -d 'Who took part in an activity'
complete -c renda -n "__fish_renda_needs_command" -f -a "matter" -d 'Practical matters done for people'
complete -c renda -n "__fish_renda_needs_command" -f -a "opinion" -d 'What people told deputies and stations'
complete -c renda -n "__fish_renda_needs_command" -f -a "region" -d 'Administrative regions'
complete -c renda -n "__fish_renda_needs_command" -f -a "congress" -d 'Congresses: term and number of seats'
complete -c renda -n "__fish_renda_needs_command" -f -a "session" -d 'Sessions: opening, closing, motion deadline'
complete -c renda -n "__fish_renda_needs_command" -f -a "report" -d 'Statistics'
complete -c renda -n "__fish_renda_needs_command" -f -a "reminder" -d 'Notices of what is due and overdue'
complete -c renda -n "__fish_renda_needs_command" -f -a "document" -d 'Papers: notices, forms and letters of the handling'
complete -c renda -n "__fish_renda_needs_command" -f -a "deadline" -d 'Work out and explain deadlines'
complete -c renda -n "__fish_renda_needs_command" -f -a "calendar" -d 'Working days'
complete -c renda -n "__fish_renda_needs_command" -f -a "profile" -d 'Rule profiles: the law as dated data'
complete -c renda -n "__fish_renda_needs_command" -f -a "journal" -d 'Who changed what, and when'
complete -c renda -n "__fish_renda_needs_command" -f -a "db" -d 'The database file itself'
complete -c renda -n "__fish_renda_needs_command" -f -a "config" -d 'Settings and where they come from'
complete -c renda -n "__fish_renda_needs_command" -f -a "sql" -d 'A read-only query in any output format'
complete -c renda -n "__fish_renda_needs_command" -f -a "convert" -d 'Read an older workbook in a bounded process, for imports'
complete -c renda -n "__fish_renda_needs_command" -f -a "generate" -d 'Make completions and manual pages'
complete -c renda -n "__fish_renda_using_subcommand init" -l place -d 'Name of the place, such as 贵阳市' -r
complete -c renda -n "__fish_renda_using_subcommand init" -l code -d 'Code of the region, such as 520100' -r
complete -c renda -n "__fish_renda_using_subcommand init" -l level -d 'Level: nation, province, city, county, township (default: from the code)' -r
complete -c renda -n "__fish_renda_using_subcommand init" -l term -d 'The term of the congress' -r
complete -c renda -n "__fish_renda_using_subcommand init" -l db -d 'The database: a file, or postgres://user@host/name' -r
complete -c renda -n "__fish_renda_using_subcommand init" -l read-url -d 'Where commands that only read do so, such as a standby' -r
complete -c renda -n "__fish_renda_using_subcommand init" -l lang -d 'Language' -r -f -a "zh\t''
en\t''"
complete -c renda -n "__fish_renda_using_subcommand init" -l today -d 'Take this day as today' -r
complete -c renda -n "__fish_renda_using_subcommand init" -l as-of -d 'Look at things as they stood at the end of this day' -r
complete -c renda -n "__fish_renda_using_subcommand init" -l operator -d 'Who operates, for the journal' -r
complete -c renda -n "__fish_renda_using_subcommand init" -l profile -d 'Rule profile: a built-in name or a TOML file' -r
complete -c renda -n "__fish_renda_using_subcommand init" -l config -d 'Configuration file (default: renda.toml)' -r
complete -c renda -n "__fish_renda_using_subcommand init" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c renda -n "__fish_renda_using_subcommand init" -s h -l help -d 'Print help'
complete -c renda -n "__fish_renda_using_subcommand init" -s q -l quiet -d 'Say only what went wrong'
complete -c renda -n "__fish_renda_using_subcommand init" -s v -l verbose -d 'Say more'
complete -c renda -n "__fish_renda_using_subcommand init" -l no-progress -d 'Show no progress'
complete -c renda -n "__fish_renda_using_subcommand init" -l yes -d 'Answer yes to questions'
complete -c renda -n "__fish_renda_using_subcommand demo" -l scale -d 'How large [default: city]' -r -f -a "city\t''
province\t''
nation\t''"
complete -c renda -n "__fish_renda_using_subcommand demo" -l seed -d 'Seed: the same seed gives the same data [default: 1]' -r
complete -c renda -n "__fish_renda_using_subcommand demo" -l db -d 'The database: a file, or postgres://user@host/name' -r
complete -c renda -n "__fish_renda_using_subcommand demo" -l read-url -d 'Where commands that only read do so, such as a standby' -r
complete -c renda -n "__fish_renda_using_subcommand demo" -l lang -d 'Language' -r -f -a "zh\t''
en\t''"
complete -c renda -n "__fish_renda_using_subcommand demo" -l today -d 'Take this day as today' -r
complete -c renda -n "__fish_renda_using_subcommand demo" -l as-of -d 'Look at things as they stood at the end of this day' -r
complete -c renda -n "__fish_renda_using_subcommand demo" -l operator -d 'Who operates, for the journal' -r
complete -c renda -n "__fish_renda_using_subcommand demo" -l profile -d 'Rule profile: a built-in name or a TOML file' -r
complete -c renda -n "__fish_renda_using_subcommand demo" -l config -d 'Configuration file (default: renda.toml)' -r
complete -c renda -n "__fish_renda_using_subcommand demo" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c renda -n "__fish_renda_using_subcommand demo" -l force -d 'Write into a folder that is not empty, and replace its database'
complete -c renda -n "__fish_renda_using_subcommand demo" -l files-only -d 'Make the sheets only'
complete -c renda -n "__fish_renda_using_subcommand demo" -s h -l help -d 'Print help'
complete -c renda -n "__fish_renda_using_subcommand demo" -s q -l quiet -d 'Say only what went wrong'
complete -c renda -n "__fish_renda_using_subcommand demo" -s v -l verbose -d 'Say more'
complete -c renda -n "__fish_renda_using_subcommand demo" -l no-progress -d 'Show no progress'
complete -c renda -n "__fish_renda_using_subcommand demo" -l yes -d 'Answer yes to questions'
complete -c renda -n "__fish_renda_using_subcommand status" -l format -d 'Output format; by default from the extension of --output, else table on a terminal and plain in a pipe [one of: table, plain, csv, tsv, json, ndjson, md, html, xlsx]' -r -f -a "table\t''
plain\t''
csv\t''
tsv\t''
json\t''
ndjson\t''
md\t''
html\t''
xlsx\t''"
complete -c renda -n "__fish_renda_using_subcommand status" -l output -d 'Write to a file (beside it, then renamed); - is standard output' -r
complete -c renda -n "__fish_renda_using_subcommand status" -l encoding -d 'Encoding of a CSV file [one of: utf-8-bom, utf-8, gb18030]' -r -f -a "utf-8-bom\t''
utf-8\t''
gb18030\t''"
complete -c renda -n "__fish_renda_using_subcommand status" -l headings -d 'Language of the headings, or their keys (default: as --lang) [one of: zh, en, key]' -r -f -a "zh\t''
en\t''
key\t''"
complete -c renda -n "__fish_renda_using_subcommand status" -l dates -d 'Dates in XLSX: iso as 2024-03-05 (the default), zh with Chinese characters [one of: iso, zh]' -r -f -a "iso\t''
zh\t''"
complete -c renda -n "__fish_renda_using_subcommand status" -l db -d 'The database: a file, or postgres://user@host/name' -r
complete -c renda -n "__fish_renda_using_subcommand status" -l read-url -d 'Where commands that only read do so, such as a standby' -r
complete -c renda -n "__fish_renda_using_subcommand status" -l lang -d 'Language' -r -f -a "zh\t''
en\t''"
complete -c renda -n "__fish_renda_using_subcommand status" -l today -d 'Take this day as today' -r
complete -c renda -n "__fish_renda_using_subcommand status" -l as-of -d 'Look at things as they stood at the end of this day' -r
complete -c renda -n "__fish_renda_using_subcommand status" -l operator -d 'Who operates, for the journal' -r
complete -c renda -n "__fish_renda_using_subcommand status" -l profile -d 'Rule profile: a built-in name or a TOML file' -r
complete -c renda -n "__fish_renda_using_subcommand status" -l config -d 'Configuration file (default: renda.toml)' -r
complete -c renda -n "__fish_renda_using_subcommand status" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c renda -n "__fish_renda_using_subcommand status" -l force -d 'Overwrite an existing file'
complete -c renda -n "__fish_renda_using_subcommand status" -l title-row -d 'Put the title in a row above the headings of XLSX'
complete -c renda -n "__fish_renda_using_subcommand status" -s h -l help -d 'Print help'
complete -c renda -n "__fish_renda_using_subcommand status" -s q -l quiet -d 'Say only what went wrong'
complete -c renda -n "__fish_renda_using_subcommand status" -s v -l verbose -d 'Say more'
complete -c renda -n "__fish_renda_using_subcommand status" -l no-progress -d 'Show no progress'
complete -c renda -n "__fish_renda_using_subcommand status" -l yes -d 'Answer yes to questions'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and not __fish_seen_subcommand_from show add edit import export template list register review split merge withdraw unsign propose assign receive return contact opinion urge urgings extend reply feedback reclass redo supervise promise promises publish close archive steps gaps similar recommend timeline" -l db -d 'The database: a file, or postgres://user@host/name' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and not __fish_seen_subcommand_from show add edit import export template list register review split merge withdraw unsign propose assign receive return contact opinion urge urgings extend reply feedback reclass redo supervise promise promises publish close archive steps gaps similar recommend timeline" -l read-url -d 'Where commands that only read do so, such as a standby' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and not __fish_seen_subcommand_from show add edit import export template list register review split merge withdraw unsign propose assign receive return contact opinion urge urgings extend reply feedback reclass redo supervise promise promises publish close archive steps gaps similar recommend timeline" -l lang -d 'Language' -r -f -a "zh\t''
en\t''"
complete -c renda -n "__fish_renda_using_subcommand suggestion; and not __fish_seen_subcommand_from show add edit import export template list register review split merge withdraw unsign propose assign receive return contact opinion urge urgings extend reply feedback reclass redo supervise promise promises publish close archive steps gaps similar recommend timeline" -l today -d 'Take this day as today' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and not __fish_seen_subcommand_from show add edit import export template list register review split merge withdraw unsign propose assign receive return contact opinion urge urgings extend reply feedback reclass redo supervise promise promises publish close archive steps gaps similar recommend timeline" -l as-of -d 'Look at things as they stood at the end of this day' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and not __fish_seen_subcommand_from show add edit import export template list register review split merge withdraw unsign propose assign receive return contact opinion urge urgings extend reply feedback reclass redo supervise promise promises publish close archive steps gaps similar recommend timeline" -l operator -d 'Who operates, for the journal' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and not __fish_seen_subcommand_from show add edit import export template list register review split merge withdraw unsign propose assign receive return contact opinion urge urgings extend reply feedback reclass redo supervise promise promises publish close archive steps gaps similar recommend timeline" -l profile -d 'Rule profile: a built-in name or a TOML file' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and not __fish_seen_subcommand_from show add edit import export template list register review split merge withdraw unsign propose assign receive return contact opinion urge urgings extend reply feedback reclass redo supervise promise promises publish close archive steps gaps similar recommend timeline" -l config -d 'Configuration file (default: renda.toml)' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and not __fish_seen_subcommand_from show add edit import export template list register review split merge withdraw unsign propose assign receive return contact opinion urge urgings extend reply feedback reclass redo supervise promise promises publish close archive steps gaps similar recommend timeline" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c renda -n "__fish_renda_using_subcommand suggestion; and not __fish_seen_subcommand_from show add edit import export template list register review split merge withdraw unsign propose assign receive return contact opinion urge urgings extend reply feedback reclass redo supervise promise promises publish close archive steps gaps similar recommend timeline" -s h -l help -d 'Print help'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and not __fish_seen_subcommand_from show add edit import export template list register review split merge withdraw unsign propose assign receive return contact opinion urge urgings extend reply feedback reclass redo supervise promise promises publish close archive steps gaps similar recommend timeline" -s q -l quiet -d 'Say only what went wrong'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and not __fish_seen_subcommand_from show add edit import export template list register review split merge withdraw unsign propose assign receive return contact opinion urge urgings extend reply feedback reclass redo supervise promise promises publish close archive steps gaps similar recommend timeline" -s v -l verbose -d 'Say more'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and not __fish_seen_subcommand_from show add edit import export template list register review split merge withdraw unsign propose assign receive return contact opinion urge urgings extend reply feedback reclass redo supervise promise promises publish close archive steps gaps similar recommend timeline" -l no-progress -d 'Show no progress'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and not __fish_seen_subcommand_from show add edit import export template list register review split merge withdraw unsign propose assign receive return contact opinion urge urgings extend reply feedback reclass redo supervise promise promises publish close archive steps gaps similar recommend timeline" -l yes -d 'Answer yes to questions'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and not __fish_seen_subcommand_from show add edit import export template list register review split merge withdraw unsign propose assign receive return contact opinion urge urgings extend reply feedback reclass redo supervise promise promises publish close archive steps gaps similar recommend timeline" -f -a "show" -d 'Show everything about one suggestion'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and not __fish_seen_subcommand_from show add edit import export template list register review split merge withdraw unsign propose assign receive return contact opinion urge urgings extend reply feedback reclass redo supervise promise promises publish close archive steps gaps similar recommend timeline" -f -a "add" -d 'Add one suggestion'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and not __fish_seen_subcommand_from show add edit import export template list register review split merge withdraw unsign propose assign receive return contact opinion urge urgings extend reply feedback reclass redo supervise promise promises publish close archive steps gaps similar recommend timeline" -f -a "edit" -d 'Change one suggestion'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and not __fish_seen_subcommand_from show add edit import export template list register review split merge withdraw unsign propose assign receive return contact opinion urge urgings extend reply feedback reclass redo supervise promise promises publish close archive steps gaps similar recommend timeline" -f -a "import" -d 'Import suggestion records from sheets'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and not __fish_seen_subcommand_from show add edit import export template list register review split merge withdraw unsign propose assign receive return contact opinion urge urgings extend reply feedback reclass redo supervise promise promises publish close archive steps gaps similar recommend timeline" -f -a "export" -d 'Export suggestion records, ready to be imported again'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and not __fish_seen_subcommand_from show add edit import export template list register review split merge withdraw unsign propose assign receive return contact opinion urge urgings extend reply feedback reclass redo supervise promise promises publish close archive steps gaps similar recommend timeline" -f -a "template" -d 'Print the empty sheet for suggestion: headings and one example'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and not __fish_seen_subcommand_from show add edit import export template list register review split merge withdraw unsign propose assign receive return contact opinion urge urgings extend reply feedback reclass redo supervise promise promises publish close archive steps gaps similar recommend timeline" -f -a "list" -d 'List suggestions and where they stand; overdue or due soon alone'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and not __fish_seen_subcommand_from show add edit import export template list register review split merge withdraw unsign propose assign receive return contact opinion urge urgings extend reply feedback reclass redo supervise promise promises publish close archive steps gaps similar recommend timeline" -f -a "register" -d 'Register a suggestion; its number is the next of the series'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and not __fish_seen_subcommand_from show add edit import export template list register review split merge withdraw unsign propose assign receive return contact opinion urge urgings extend reply feedback reclass redo supervise promise promises publish close archive steps gaps similar recommend timeline" -f -a "review" -d 'Record what the review came to'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and not __fish_seen_subcommand_from show add edit import export template list register review split merge withdraw unsign propose assign receive return contact opinion urge urgings extend reply feedback reclass redo supervise promise promises publish close archive steps gaps similar recommend timeline" -f -a "split" -d 'Split several matters into a suggestion each'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and not __fish_seen_subcommand_from show add edit import export template list register review split merge withdraw unsign propose assign receive return contact opinion urge urgings extend reply feedback reclass redo supervise promise promises publish close archive steps gaps similar recommend timeline" -f -a "merge" -d 'Handle together with another one; number and reply stay its own'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and not __fish_seen_subcommand_from show add edit import export template list register review split merge withdraw unsign propose assign receive return contact opinion urge urgings extend reply feedback reclass redo supervise promise promises publish close archive steps gaps similar recommend timeline" -f -a "withdraw" -d 'Withdraw; its handling ends'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and not __fish_seen_subcommand_from show add edit import export template list register review split merge withdraw unsign propose assign receive return contact opinion urge urgings extend reply feedback reclass redo supervise promise promises publish close archive steps gaps similar recommend timeline" -f -a "unsign" -d 'Take one co-signer\'s name back'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and not __fish_seen_subcommand_from show add edit import export template list register review split merge withdraw unsign propose assign receive return contact opinion urge urgings extend reply feedback reclass redo supervise promise promises publish close archive steps gaps similar recommend timeline" -f -a "propose" -d 'Ask units and deputies before the assignment, and record their answers'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and not __fish_seen_subcommand_from show add edit import export template list register review split merge withdraw unsign propose assign receive return contact opinion urge urgings extend reply feedback reclass redo supervise promise promises publish close archive steps gaps similar recommend timeline" -f -a "assign" -d 'Assign to lead, joint or separate units and start their clocks'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and not __fish_seen_subcommand_from show add edit import export template list register review split merge withdraw unsign propose assign receive return contact opinion urge urgings extend reply feedback reclass redo supervise promise promises publish close archive steps gaps similar recommend timeline" -f -a "receive" -d 'Record that a unit has received its task'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and not __fish_seen_subcommand_from show add edit import export template list register review split merge withdraw unsign propose assign receive return contact opinion urge urgings extend reply feedback reclass redo supervise promise promises publish close archive steps gaps similar recommend timeline" -f -a "return" -d 'Record a unit\'s asking to be relieved, and the decision'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and not __fish_seen_subcommand_from show add edit import export template list register review split merge withdraw unsign propose assign receive return contact opinion urge urgings extend reply feedback reclass redo supervise promise promises publish close archive steps gaps similar recommend timeline" -f -a "contact" -d 'Record that a unit spoke with the deputies'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and not __fish_seen_subcommand_from show add edit import export template list register review split merge withdraw unsign propose assign receive return contact opinion urge urgings extend reply feedback reclass redo supervise promise promises publish close archive steps gaps similar recommend timeline" -f -a "opinion" -d 'Record a joint unit\'s opinion, or send a hollow one back'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and not __fish_seen_subcommand_from show add edit import export template list register review split merge withdraw unsign propose assign receive return contact opinion urge urgings extend reply feedback reclass redo supervise promise promises publish close archive steps gaps similar recommend timeline" -f -a "urge" -d 'Record that a unit was urged'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and not __fish_seen_subcommand_from show add edit import export template list register review split merge withdraw unsign propose assign receive return contact opinion urge urgings extend reply feedback reclass redo supervise promise promises publish close archive steps gaps similar recommend timeline" -f -a "urgings" -d 'List urgings: of which unit, whether it has replied since, and after how many days'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and not __fish_seen_subcommand_from show add edit import export template list register review split merge withdraw unsign propose assign receive return contact opinion urge urgings extend reply feedback reclass redo supervise promise promises publish close archive steps gaps similar recommend timeline" -f -a "extend" -d 'Record an approved extension'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and not __fish_seen_subcommand_from show add edit import export template list register review split merge withdraw unsign propose assign receive return contact opinion urge urgings extend reply feedback reclass redo supervise promise promises publish close archive steps gaps similar recommend timeline" -f -a "reply" -d 'Record a reply: day, number, class'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and not __fish_seen_subcommand_from show add edit import export template list register review split merge withdraw unsign propose assign receive return contact opinion urge urgings extend reply feedback reclass redo supervise promise promises publish close archive steps gaps similar recommend timeline" -f -a "feedback" -d 'Record the deputies\' view; dissatisfied opens the next round'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and not __fish_seen_subcommand_from show add edit import export template list register review split merge withdraw unsign propose assign receive return contact opinion urge urgings extend reply feedback reclass redo supervise promise promises publish close archive steps gaps similar recommend timeline" -f -a "reclass" -d 'Change the class of a reply; the one before stays on record'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and not __fish_seen_subcommand_from show add edit import export template list register review split merge withdraw unsign propose assign receive return contact opinion urge urgings extend reply feedback reclass redo supervise promise promises publish close archive steps gaps similar recommend timeline" -f -a "redo" -d 'Open a further round by decision'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and not __fish_seen_subcommand_from show add edit import export template list register review split merge withdraw unsign propose assign receive return contact opinion urge urgings extend reply feedback reclass redo supervise promise promises publish close archive steps gaps similar recommend timeline" -f -a "supervise" -d 'Record supervision, what happened on the spot, and the outcome'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and not __fish_seen_subcommand_from show add edit import export template list register review split merge withdraw unsign propose assign receive return contact opinion urge urgings extend reply feedback reclass redo supervise promise promises publish close archive steps gaps similar recommend timeline" -f -a "promise" -d 'Record promises, their progress, keeping, change and evaluation'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and not __fish_seen_subcommand_from show add edit import export template list register review split merge withdraw unsign propose assign receive return contact opinion urge urgings extend reply feedback reclass redo supervise promise promises publish close archive steps gaps similar recommend timeline" -f -a "promises" -d 'The ledger of promises: open, overdue, kept, changed'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and not __fish_seen_subcommand_from show add edit import export template list register review split merge withdraw unsign propose assign receive return contact opinion urge urgings extend reply feedback reclass redo supervise promise promises publish close archive steps gaps similar recommend timeline" -f -a "publish" -d 'Record how far suggestion and reply were published'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and not __fish_seen_subcommand_from show add edit import export template list register review split merge withdraw unsign propose assign receive return contact opinion urge urgings extend reply feedback reclass redo supervise promise promises publish close archive steps gaps similar recommend timeline" -f -a "close" -d 'Close where the deputies stay silent, or after an assessment'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and not __fish_seen_subcommand_from show add edit import export template list register review split merge withdraw unsign propose assign receive return contact opinion urge urgings extend reply feedback reclass redo supervise promise promises publish close archive steps gaps similar recommend timeline" -f -a "archive" -d 'File the papers away'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and not __fish_seen_subcommand_from show add edit import export template list register review split merge withdraw unsign propose assign receive return contact opinion urge urgings extend reply feedback reclass redo supervise promise promises publish close archive steps gaps similar recommend timeline" -f -a "steps" -d 'List the steps of the handling, or those possible now'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and not __fish_seen_subcommand_from show add edit import export template list register review split merge withdraw unsign propose assign receive return contact opinion urge urgings extend reply feedback reclass redo supervise promise promises publish close archive steps gaps similar recommend timeline" -f -a "gaps" -d 'List the gaps in the numbers of each series, and why'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and not __fish_seen_subcommand_from show add edit import export template list register review split merge withdraw unsign propose assign receive return contact opinion urge urgings extend reply feedback reclass redo supervise promise promises publish close archive steps gaps similar recommend timeline" -f -a "similar" -d 'Find likely duplicates over all sessions, and the words they share'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and not __fish_seen_subcommand_from show add edit import export template list register review split merge withdraw unsign propose assign receive return contact opinion urge urgings extend reply feedback reclass redo supervise promise promises publish close archive steps gaps similar recommend timeline" -f -a "recommend" -d 'Name likely units: who handled suggestions like it'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and not __fish_seen_subcommand_from show add edit import export template list register review split merge withdraw unsign propose assign receive return contact opinion urge urgings extend reply feedback reclass redo supervise promise promises publish close archive steps gaps similar recommend timeline" -f -a "timeline" -d 'Show the whole course of one suggestion by date'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from show" -l format -d 'Output format; by default from the extension of --output, else table on a terminal and plain in a pipe [one of: table, plain, csv, tsv, json, ndjson, md, html, xlsx]' -r -f -a "table\t''
plain\t''
csv\t''
tsv\t''
json\t''
ndjson\t''
md\t''
html\t''
xlsx\t''"
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from show" -l output -d 'Write to a file (beside it, then renamed); - is standard output' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from show" -l encoding -d 'Encoding of a CSV file [one of: utf-8-bom, utf-8, gb18030]' -r -f -a "utf-8-bom\t''
utf-8\t''
gb18030\t''"
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from show" -l headings -d 'Language of the headings, or their keys (default: as --lang) [one of: zh, en, key]' -r -f -a "zh\t''
en\t''
key\t''"
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from show" -l dates -d 'Dates in XLSX: iso as 2024-03-05 (the default), zh with Chinese characters [one of: iso, zh]' -r -f -a "iso\t''
zh\t''"
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from show" -l number -d 'Filter by No.' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from show" -l region -d 'Filter by Region' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from show" -l session -d 'Filter by Session' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from show" -l db -d 'The database: a file, or postgres://user@host/name' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from show" -l read-url -d 'Where commands that only read do so, such as a standby' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from show" -l lang -d 'Language' -r -f -a "zh\t''
en\t''"
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from show" -l today -d 'Take this day as today' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from show" -l as-of -d 'Look at things as they stood at the end of this day' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from show" -l operator -d 'Who operates, for the journal' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from show" -l profile -d 'Rule profile: a built-in name or a TOML file' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from show" -l config -d 'Configuration file (default: renda.toml)' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from show" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from show" -l reveal -d 'Show personal data unmasked (written to the journal)'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from show" -l force -d 'Overwrite an existing file'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from show" -l title-row -d 'Put the title in a row above the headings of XLSX'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Say only what went wrong'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Say more'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from show" -l no-progress -d 'Show no progress'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from show" -l yes -d 'Answer yes to questions'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from add" -l number -d 'No. (registered without it: the next free one), such as 12' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from add" -l kind -d 'Kind, such as 建议' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from add" -l region -d 'Region, such as 520100' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from add" -l session -d 'Session, such as 十五届四次' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from add" -l title -d 'Title (required), such as 关于完善老旧小区停车设施的建议' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from add" -l body -d 'Text' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from add" -l category -d 'Category, such as 城建' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from add" -l lead -d 'Lead deputy, such as 王小明' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from add" -l cosigners -d 'Co-signers, such as 李华、张强等12人' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from add" -l delegation -d 'Delegation, such as 南明区代表团' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from add" -l submitted-on -d 'Submitted, such as 2024-01-31' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from add" -l registered-on -d 'Registered' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from add" -l review -d 'Review, such as 立案' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from add" -l refusal-ground -d 'Ground of refusal' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from add" -l merged-into -d 'Merged into' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from add" -l origin -d 'Motion no.' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from add" -l split-from -d 'Split from' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from add" -l publicity -d 'Publicity, such as 全文' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from add" -l secret -d 'Secret' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from add" -l repeated -d 'Repeated over years' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from add" -l arising -d 'How it arose' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from add" -l wants-contact -d 'Wishes contact' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from add" -l reference-only -d 'For reference only' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from add" -l suggested-unit -d 'Unit wished for' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from add" -l assigned-on -d 'Assigned, such as 2024-03-24' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from add" -l lead-unit -d 'Lead unit, such as 市住建局' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from add" -l joint-units -d 'Joint units, such as 市财政局' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from add" -l split-units -d 'Separate units' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from add" -l received-on -d 'Received' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from add" -l due-on -d 'Due' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from add" -l extended-to -d 'Extended to' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from add" -l contacted-on -d 'Contacted' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from add" -l contact-form -d 'Form of contact' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from add" -l replied-on -d 'Replied' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from add" -l reply-no -d 'Reply no.' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from add" -l reply-class -d 'Class' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from add" -l reply-public -d 'Reply published' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from add" -l adopted -d 'Adoption' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from add" -l feedback-on -d 'Feedback' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from add" -l attitude -d 'Satisfied with the work' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from add" -l result -d 'Satisfied with the result' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from add" -l feedback-note -d 'Feedback note' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from add" -l round -d 'Round' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from add" -l key-item -d 'Key item' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from add" -l key-item-on -d 'Key item since' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from add" -l supervisor -d 'Supervisor' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from add" -l supervision-kind -d 'Supervision' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from add" -l promise -d 'Promise' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from add" -l promise-due -d 'Promise due' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from add" -l promise-done-on -d 'Promise kept' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from add" -l excellent -d 'Excellent' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from add" -l excellent-on -d 'Excellent since' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from add" -l note -d 'Note' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from add" -l extra -d 'Extra' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from add" -l db -d 'The database: a file, or postgres://user@host/name' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from add" -l read-url -d 'Where commands that only read do so, such as a standby' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from add" -l lang -d 'Language' -r -f -a "zh\t''
en\t''"
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from add" -l today -d 'Take this day as today' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from add" -l as-of -d 'Look at things as they stood at the end of this day' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from add" -l operator -d 'Who operates, for the journal' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from add" -l profile -d 'Rule profile: a built-in name or a TOML file' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from add" -l config -d 'Configuration file (default: renda.toml)' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from add" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from add" -s n -l dry-run -d 'Do everything and undo it: same counts, same exit code'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from add" -s h -l help -d 'Print help'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from add" -s q -l quiet -d 'Say only what went wrong'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from add" -s v -l verbose -d 'Say more'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from add" -l no-progress -d 'Show no progress'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from add" -l yes -d 'Answer yes to questions'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from edit" -l kind -d 'Kind, such as 建议' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from edit" -l title -d 'Title (required), such as 关于完善老旧小区停车设施的建议' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from edit" -l body -d 'Text' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from edit" -l category -d 'Category, such as 城建' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from edit" -l lead -d 'Lead deputy, such as 王小明' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from edit" -l cosigners -d 'Co-signers, such as 李华、张强等12人' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from edit" -l delegation -d 'Delegation, such as 南明区代表团' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from edit" -l submitted-on -d 'Submitted, such as 2024-01-31' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from edit" -l registered-on -d 'Registered' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from edit" -l review -d 'Review, such as 立案' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from edit" -l refusal-ground -d 'Ground of refusal' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from edit" -l merged-into -d 'Merged into' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from edit" -l origin -d 'Motion no.' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from edit" -l split-from -d 'Split from' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from edit" -l publicity -d 'Publicity, such as 全文' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from edit" -l secret -d 'Secret' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from edit" -l repeated -d 'Repeated over years' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from edit" -l arising -d 'How it arose' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from edit" -l wants-contact -d 'Wishes contact' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from edit" -l reference-only -d 'For reference only' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from edit" -l suggested-unit -d 'Unit wished for' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from edit" -l assigned-on -d 'Assigned, such as 2024-03-24' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from edit" -l lead-unit -d 'Lead unit, such as 市住建局' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from edit" -l joint-units -d 'Joint units, such as 市财政局' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from edit" -l split-units -d 'Separate units' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from edit" -l received-on -d 'Received' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from edit" -l due-on -d 'Due' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from edit" -l extended-to -d 'Extended to' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from edit" -l contacted-on -d 'Contacted' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from edit" -l contact-form -d 'Form of contact' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from edit" -l replied-on -d 'Replied' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from edit" -l reply-no -d 'Reply no.' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from edit" -l reply-class -d 'Class' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from edit" -l reply-public -d 'Reply published' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from edit" -l adopted -d 'Adoption' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from edit" -l feedback-on -d 'Feedback' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from edit" -l attitude -d 'Satisfied with the work' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from edit" -l result -d 'Satisfied with the result' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from edit" -l feedback-note -d 'Feedback note' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from edit" -l round -d 'Round' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from edit" -l key-item -d 'Key item' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from edit" -l key-item-on -d 'Key item since' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from edit" -l supervisor -d 'Supervisor' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from edit" -l supervision-kind -d 'Supervision' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from edit" -l promise -d 'Promise' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from edit" -l promise-due -d 'Promise due' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from edit" -l promise-done-on -d 'Promise kept' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from edit" -l excellent -d 'Excellent' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from edit" -l excellent-on -d 'Excellent since' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from edit" -l note -d 'Note' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from edit" -l extra -d 'Extra' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from edit" -l number -d 'Filter by No.' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from edit" -l region -d 'Filter by Region' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from edit" -l session -d 'Filter by Session' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from edit" -l db -d 'The database: a file, or postgres://user@host/name' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from edit" -l read-url -d 'Where commands that only read do so, such as a standby' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from edit" -l lang -d 'Language' -r -f -a "zh\t''
en\t''"
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from edit" -l today -d 'Take this day as today' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from edit" -l as-of -d 'Look at things as they stood at the end of this day' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from edit" -l operator -d 'Who operates, for the journal' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from edit" -l profile -d 'Rule profile: a built-in name or a TOML file' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from edit" -l config -d 'Configuration file (default: renda.toml)' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from edit" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from edit" -s n -l dry-run -d 'Do everything and undo it: same counts, same exit code'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from edit" -s h -l help -d 'Print help'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from edit" -s q -l quiet -d 'Say only what went wrong'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from edit" -s v -l verbose -d 'Say more'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from edit" -l no-progress -d 'Show no progress'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from edit" -l yes -d 'Answer yes to questions'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from import" -l on-conflict -d 'Where a record differs: update (default), skip, reject' -r -f -a "update\t''
skip\t''
reject\t''"
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from import" -l rejects -d 'Write the rejected rows with their reasons to this file; mended, it can be imported as it is' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from import" -l encoding -d 'Encoding of the sheet (told and said when left out): utf-8, gb18030, utf-16le, utf-16be' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from import" -l sheet -d 'Sheet of a workbook, by name or number (when left out the first with known headings)' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from import" -l header-row -d 'Line of the headings (found when left out)' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from import" -l map -d 'Match a heading to a field; may be repeated' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from import" -l save-map -d 'Save what --map matches under this name' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from import" -l use-map -d 'Match headings as saved under this name; --map comes first' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from import" -l plan -d 'Change nothing and write a plan to this file, for --apply' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from import" -l format -d 'Output format; by default from the extension of --output, else table on a terminal and plain in a pipe [one of: table, plain, csv, tsv, json, ndjson, md, html, xlsx]' -r -f -a "table\t''
plain\t''
csv\t''
tsv\t''
json\t''
ndjson\t''
md\t''
html\t''
xlsx\t''"
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from import" -l output -d 'Write to a file (beside it, then renamed); - is standard output' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from import" -l headings -d 'Language of the headings, or their keys (default: as --lang) [one of: zh, en, key]' -r -f -a "zh\t''
en\t''
key\t''"
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from import" -l apply -d 'Carry out what --plan wrote; where the sheet or the records it speaks of changed since, nothing is done: exit code 4' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from import" -l db -d 'The database: a file, or postgres://user@host/name' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from import" -l read-url -d 'Where commands that only read do so, such as a standby' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from import" -l lang -d 'Language' -r -f -a "zh\t''
en\t''"
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from import" -l today -d 'Take this day as today' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from import" -l as-of -d 'Look at things as they stood at the end of this day' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from import" -l operator -d 'Who operates, for the journal' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from import" -l profile -d 'Rule profile: a built-in name or a TOML file' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from import" -l config -d 'Configuration file (default: renda.toml)' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from import" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from import" -l create-missing -d 'Make units that are not known; deputies not known are kept as names'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from import" -l strict -d 'Take nothing if any row is rejected'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from import" -s n -l dry-run -d 'Do everything and undo it: same counts, same exit code'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from import" -l keep-extra -d 'Keep columns that are not known, each cell a line with its heading, under “Extra”'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from import" -l explain -d 'Explain how the sheet is read and what its rows would do; nothing is changed'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from import" -l force -d 'Overwrite existing files (--rejects, --plan, --output)'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from import" -s h -l help -d 'Print help'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from import" -s q -l quiet -d 'Say only what went wrong'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from import" -s v -l verbose -d 'Say more'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from import" -l no-progress -d 'Show no progress'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from import" -l yes -d 'Answer yes to questions'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from export" -l columns -d 'Export these columns, separated by commas' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from export" -l sort -d 'Columns to sort by, separated by commas; - before one descends' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from export" -l format -d 'Output format; by default from the extension of --output, else table on a terminal and plain in a pipe [one of: table, plain, csv, tsv, json, ndjson, md, html, xlsx]' -r -f -a "table\t''
plain\t''
csv\t''
tsv\t''
json\t''
ndjson\t''
md\t''
html\t''
xlsx\t''"
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from export" -l output -d 'Write to a file (beside it, then renamed); - is standard output' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from export" -l encoding -d 'Encoding of a CSV file [one of: utf-8-bom, utf-8, gb18030]' -r -f -a "utf-8-bom\t''
utf-8\t''
gb18030\t''"
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from export" -l headings -d 'Language of the headings, or their keys (default: as --lang) [one of: zh, en, key]' -r -f -a "zh\t''
en\t''
key\t''"
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from export" -l dates -d 'Dates in XLSX: iso as 2024-03-05 (the default), zh with Chinese characters [one of: iso, zh]' -r -f -a "iso\t''
zh\t''"
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from export" -l number -d 'Filter by No.' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from export" -l kind -d 'Filter by Kind' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from export" -l region -d 'Filter by Region' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from export" -l session -d 'Filter by Session' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from export" -l title -d 'Filter by Title' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from export" -l body -d 'Filter by Text' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from export" -l category -d 'Filter by Category' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from export" -l lead -d 'Filter by Lead deputy' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from export" -l cosigners -d 'Filter by Co-signers' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from export" -l delegation -d 'Filter by Delegation' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from export" -l submitted-on -d 'Filter by Submitted' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from export" -l registered-on -d 'Filter by Registered' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from export" -l review -d 'Filter by Review' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from export" -l refusal-ground -d 'Filter by Ground of refusal' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from export" -l merged-into -d 'Filter by Merged into' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from export" -l origin -d 'Filter by Motion no.' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from export" -l split-from -d 'Filter by Split from' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from export" -l publicity -d 'Filter by Publicity' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from export" -l secret -d 'Filter by Secret' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from export" -l repeated -d 'Filter by Repeated over years' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from export" -l arising -d 'Filter by How it arose' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from export" -l wants-contact -d 'Filter by Wishes contact' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from export" -l reference-only -d 'Filter by For reference only' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from export" -l suggested-unit -d 'Filter by Unit wished for' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from export" -l assigned-on -d 'Filter by Assigned' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from export" -l lead-unit -d 'Filter by Lead unit' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from export" -l joint-units -d 'Filter by Joint units' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from export" -l split-units -d 'Filter by Separate units' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from export" -l received-on -d 'Filter by Received' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from export" -l due-on -d 'Filter by Due' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from export" -l extended-to -d 'Filter by Extended to' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from export" -l contacted-on -d 'Filter by Contacted' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from export" -l contact-form -d 'Filter by Form of contact' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from export" -l replied-on -d 'Filter by Replied' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from export" -l reply-no -d 'Filter by Reply no.' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from export" -l reply-class -d 'Filter by Class' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from export" -l reply-public -d 'Filter by Reply published' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from export" -l adopted -d 'Filter by Adoption' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from export" -l feedback-on -d 'Filter by Feedback' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from export" -l attitude -d 'Filter by Satisfied with the work' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from export" -l result -d 'Filter by Satisfied with the result' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from export" -l feedback-note -d 'Filter by Feedback note' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from export" -l round -d 'Filter by Round' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from export" -l key-item -d 'Filter by Key item' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from export" -l key-item-on -d 'Filter by Key item since' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from export" -l supervisor -d 'Filter by Supervisor' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from export" -l supervision-kind -d 'Filter by Supervision' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from export" -l promise -d 'Filter by Promise' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from export" -l promise-due -d 'Filter by Promise due' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from export" -l promise-done-on -d 'Filter by Promise kept' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from export" -l excellent -d 'Filter by Excellent' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from export" -l excellent-on -d 'Filter by Excellent since' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from export" -l note -d 'Filter by Note' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from export" -l extra -d 'Filter by Extra' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from export" -l db -d 'The database: a file, or postgres://user@host/name' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from export" -l read-url -d 'Where commands that only read do so, such as a standby' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from export" -l lang -d 'Language' -r -f -a "zh\t''
en\t''"
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from export" -l today -d 'Take this day as today' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from export" -l as-of -d 'Look at things as they stood at the end of this day' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from export" -l operator -d 'Who operates, for the journal' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from export" -l profile -d 'Rule profile: a built-in name or a TOML file' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from export" -l config -d 'Configuration file (default: renda.toml)' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from export" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from export" -l reveal -d 'Show personal data unmasked (written to the journal)'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from export" -l force -d 'Overwrite an existing file'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from export" -l title-row -d 'Put the title in a row above the headings of XLSX'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from export" -s h -l help -d 'Print help'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from export" -s q -l quiet -d 'Say only what went wrong'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from export" -s v -l verbose -d 'Say more'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from export" -l no-progress -d 'Show no progress'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from export" -l yes -d 'Answer yes to questions'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from template" -l format -d 'Output format; by default from the extension of --output, else table on a terminal and plain in a pipe [one of: table, plain, csv, tsv, json, ndjson, md, html, xlsx]' -r -f -a "table\t''
plain\t''
csv\t''
tsv\t''
json\t''
ndjson\t''
md\t''
html\t''
xlsx\t''"
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from template" -l output -d 'Write to a file (beside it, then renamed); - is standard output' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from template" -l encoding -d 'Encoding of a CSV file [one of: utf-8-bom, utf-8, gb18030]' -r -f -a "utf-8-bom\t''
utf-8\t''
gb18030\t''"
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from template" -l headings -d 'Language of the headings, or their keys (default: as --lang) [one of: zh, en, key]' -r -f -a "zh\t''
en\t''
key\t''"
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from template" -l dates -d 'Dates in XLSX: iso as 2024-03-05 (the default), zh with Chinese characters [one of: iso, zh]' -r -f -a "iso\t''
zh\t''"
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from template" -l db -d 'The database: a file, or postgres://user@host/name' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from template" -l read-url -d 'Where commands that only read do so, such as a standby' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from template" -l lang -d 'Language' -r -f -a "zh\t''
en\t''"
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from template" -l today -d 'Take this day as today' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from template" -l as-of -d 'Look at things as they stood at the end of this day' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from template" -l operator -d 'Who operates, for the journal' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from template" -l profile -d 'Rule profile: a built-in name or a TOML file' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from template" -l config -d 'Configuration file (default: renda.toml)' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from template" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from template" -l force -d 'Overwrite an existing file'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from template" -l title-row -d 'Put the title in a row above the headings of XLSX'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from template" -s h -l help -d 'Print help'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from template" -s q -l quiet -d 'Say only what went wrong'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from template" -s v -l verbose -d 'Say more'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from template" -l no-progress -d 'Show no progress'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from template" -l yes -d 'Answer yes to questions'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from list" -l due-within -d 'Only those due within so many days, today included' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from list" -l status -d 'Only those in this state' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from list" -l unit -d 'Only those given to this unit' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from list" -l columns -d 'Show these columns, separated by commas; all shows every one' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from list" -l sort -d 'Columns to sort by, separated by commas; - before one descends' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from list" -l limit -d 'Show at most so many rows' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from list" -l format -d 'Output format; by default from the extension of --output, else table on a terminal and plain in a pipe [one of: table, plain, csv, tsv, json, ndjson, md, html, xlsx]' -r -f -a "table\t''
plain\t''
csv\t''
tsv\t''
json\t''
ndjson\t''
md\t''
html\t''
xlsx\t''"
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from list" -l output -d 'Write to a file (beside it, then renamed); - is standard output' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from list" -l encoding -d 'Encoding of a CSV file [one of: utf-8-bom, utf-8, gb18030]' -r -f -a "utf-8-bom\t''
utf-8\t''
gb18030\t''"
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from list" -l headings -d 'Language of the headings, or their keys (default: as --lang) [one of: zh, en, key]' -r -f -a "zh\t''
en\t''
key\t''"
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from list" -l dates -d 'Dates in XLSX: iso as 2024-03-05 (the default), zh with Chinese characters [one of: iso, zh]' -r -f -a "iso\t''
zh\t''"
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from list" -l number -d 'Filter by No.' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from list" -l kind -d 'Filter by Kind' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from list" -l region -d 'Filter by Region' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from list" -l session -d 'Filter by Session' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from list" -l title -d 'Filter by Title' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from list" -l body -d 'Filter by Text' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from list" -l category -d 'Filter by Category' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from list" -l lead -d 'Filter by Lead deputy' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from list" -l cosigners -d 'Filter by Co-signers' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from list" -l delegation -d 'Filter by Delegation' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from list" -l submitted-on -d 'Filter by Submitted' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from list" -l registered-on -d 'Filter by Registered' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from list" -l review -d 'Filter by Review' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from list" -l refusal-ground -d 'Filter by Ground of refusal' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from list" -l merged-into -d 'Filter by Merged into' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from list" -l origin -d 'Filter by Motion no.' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from list" -l split-from -d 'Filter by Split from' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from list" -l publicity -d 'Filter by Publicity' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from list" -l secret -d 'Filter by Secret' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from list" -l repeated -d 'Filter by Repeated over years' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from list" -l arising -d 'Filter by How it arose' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from list" -l wants-contact -d 'Filter by Wishes contact' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from list" -l reference-only -d 'Filter by For reference only' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from list" -l suggested-unit -d 'Filter by Unit wished for' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from list" -l assigned-on -d 'Filter by Assigned' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from list" -l received-on -d 'Filter by Received' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from list" -l extended-to -d 'Filter by Extended to' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from list" -l contacted-on -d 'Filter by Contacted' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from list" -l contact-form -d 'Filter by Form of contact' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from list" -l replied-on -d 'Filter by Replied' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from list" -l reply-no -d 'Filter by Reply no.' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from list" -l reply-class -d 'Filter by Class' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from list" -l reply-public -d 'Filter by Reply published' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from list" -l adopted -d 'Filter by Adoption' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from list" -l feedback-on -d 'Filter by Feedback' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from list" -l attitude -d 'Filter by Satisfied with the work' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from list" -l result -d 'Filter by Satisfied with the result' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from list" -l feedback-note -d 'Filter by Feedback note' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from list" -l key-item -d 'Filter by Key item' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from list" -l key-item-on -d 'Filter by Key item since' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from list" -l supervisor -d 'Filter by Supervisor' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from list" -l supervision-kind -d 'Filter by Supervision' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from list" -l promise -d 'Filter by Promise' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from list" -l promise-due -d 'Filter by Promise due' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from list" -l promise-done-on -d 'Filter by Promise kept' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from list" -l excellent -d 'Filter by Excellent' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from list" -l excellent-on -d 'Filter by Excellent since' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from list" -l note -d 'Filter by Note' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from list" -l extra -d 'Filter by Extra' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from list" -l db -d 'The database: a file, or postgres://user@host/name' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from list" -l read-url -d 'Where commands that only read do so, such as a standby' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from list" -l lang -d 'Language' -r -f -a "zh\t''
en\t''"
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from list" -l today -d 'Take this day as today' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from list" -l as-of -d 'Look at things as they stood at the end of this day' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from list" -l operator -d 'Who operates, for the journal' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from list" -l profile -d 'Rule profile: a built-in name or a TOML file' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from list" -l config -d 'Configuration file (default: renda.toml)' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from list" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from list" -l overdue -d 'Only those overdue'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from list" -l exit-code -d 'Exit with 10 when there is something, for cron'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from list" -l force -d 'Overwrite an existing file'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from list" -l title-row -d 'Put the title in a row above the headings of XLSX'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Say only what went wrong'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Say more'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from list" -l no-progress -d 'Show no progress'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from list" -l yes -d 'Answer yes to questions'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from register" -l number -d 'No. (registered without it: the next free one), such as 12' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from register" -l kind -d 'Kind, such as 建议' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from register" -l region -d 'Region, such as 520100' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from register" -l session -d 'Session, such as 十五届四次' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from register" -l title -d 'Title (required), such as 关于完善老旧小区停车设施的建议' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from register" -l body -d 'Text' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from register" -l category -d 'Category, such as 城建' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from register" -l lead -d 'Lead deputy, such as 王小明' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from register" -l cosigners -d 'Co-signers, such as 李华、张强等12人' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from register" -l delegation -d 'Delegation, such as 南明区代表团' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from register" -l submitted-on -d 'Submitted, such as 2024-01-31' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from register" -l registered-on -d 'Registered' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from register" -l review -d 'Review, such as 立案' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from register" -l refusal-ground -d 'Ground of refusal' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from register" -l merged-into -d 'Merged into' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from register" -l origin -d 'Motion no.' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from register" -l split-from -d 'Split from' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from register" -l publicity -d 'Publicity, such as 全文' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from register" -l secret -d 'Secret' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from register" -l repeated -d 'Repeated over years' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from register" -l arising -d 'How it arose' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from register" -l wants-contact -d 'Wishes contact' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from register" -l reference-only -d 'For reference only' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from register" -l suggested-unit -d 'Unit wished for' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from register" -l assigned-on -d 'Assigned, such as 2024-03-24' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from register" -l lead-unit -d 'Lead unit, such as 市住建局' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from register" -l joint-units -d 'Joint units, such as 市财政局' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from register" -l split-units -d 'Separate units' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from register" -l received-on -d 'Received' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from register" -l due-on -d 'Due' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from register" -l extended-to -d 'Extended to' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from register" -l contacted-on -d 'Contacted' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from register" -l contact-form -d 'Form of contact' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from register" -l replied-on -d 'Replied' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from register" -l reply-no -d 'Reply no.' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from register" -l reply-class -d 'Class' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from register" -l reply-public -d 'Reply published' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from register" -l adopted -d 'Adoption' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from register" -l feedback-on -d 'Feedback' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from register" -l attitude -d 'Satisfied with the work' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from register" -l result -d 'Satisfied with the result' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from register" -l feedback-note -d 'Feedback note' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from register" -l round -d 'Round' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from register" -l key-item -d 'Key item' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from register" -l key-item-on -d 'Key item since' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from register" -l supervisor -d 'Supervisor' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from register" -l supervision-kind -d 'Supervision' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from register" -l promise -d 'Promise' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from register" -l promise-due -d 'Promise due' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from register" -l promise-done-on -d 'Promise kept' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from register" -l excellent -d 'Excellent' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from register" -l excellent-on -d 'Excellent since' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from register" -l note -d 'Note' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from register" -l extra -d 'Extra' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from register" -l db -d 'The database: a file, or postgres://user@host/name' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from register" -l read-url -d 'Where commands that only read do so, such as a standby' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from register" -l lang -d 'Language' -r -f -a "zh\t''
en\t''"
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from register" -l today -d 'Take this day as today' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from register" -l as-of -d 'Look at things as they stood at the end of this day' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from register" -l operator -d 'Who operates, for the journal' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from register" -l profile -d 'Rule profile: a built-in name or a TOML file' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from register" -l config -d 'Configuration file (default: renda.toml)' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from register" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from register" -s n -l dry-run -d 'Do everything and undo it: same counts, same exit code'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from register" -s h -l help -d 'Print help'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from register" -s q -l quiet -d 'Say only what went wrong'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from register" -s v -l verbose -d 'Say more'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from register" -l no-progress -d 'Show no progress'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from register" -l yes -d 'Answer yes to questions'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from review" -l from -d 'Take the items from a sheet' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from review" -l rejects -d 'Write the rejected rows with their reasons to this file; mended, it can be imported as it is' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from review" -l encoding -d 'Encoding of the sheet (told and said when left out): utf-8, gb18030, utf-16le, utf-16be' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from review" -l sheet -d 'Sheet of a workbook, by name or number (when left out the first with known headings)' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from review" -l header-row -d 'Line of the headings (found when left out)' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from review" -l map -d 'Match a heading to a field; may be repeated' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from review" -l outcome -d 'Outcome: accepted, refused, merged, sent-back, withdrawn, letter' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from review" -l ground -d 'Ground of refusal: R01, R02, R03, R04, R05, R06, R07, R08, R09, R10, Q01' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from review" -l on -d 'Reviewed (default: today)' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from review" -l notified -d 'Deputies told' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from review" -l by -d 'Reviewed by' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from review" -l note -d 'Note' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from review" -l db -d 'The database: a file, or postgres://user@host/name' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from review" -l read-url -d 'Where commands that only read do so, such as a standby' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from review" -l lang -d 'Language' -r -f -a "zh\t''
en\t''"
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from review" -l today -d 'Take this day as today' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from review" -l as-of -d 'Look at things as they stood at the end of this day' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from review" -l operator -d 'Who operates, for the journal' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from review" -l profile -d 'Rule profile: a built-in name or a TOML file' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from review" -l config -d 'Configuration file (default: renda.toml)' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from review" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from review" -l force -d 'Overwrite an existing --rejects file'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from review" -l strict -d 'Take nothing if any row is rejected'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from review" -s n -l dry-run -d 'Do everything and undo it: same counts, same exit code'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from review" -s h -l help -d 'Print help'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from review" -s q -l quiet -d 'Say only what went wrong'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from review" -s v -l verbose -d 'Say more'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from review" -l no-progress -d 'Show no progress'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from review" -l yes -d 'Answer yes to questions'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from split" -l from -d 'Take the items from a sheet' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from split" -l rejects -d 'Write the rejected rows with their reasons to this file; mended, it can be imported as it is' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from split" -l encoding -d 'Encoding of the sheet (told and said when left out): utf-8, gb18030, utf-16le, utf-16be' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from split" -l sheet -d 'Sheet of a workbook, by name or number (when left out the first with known headings)' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from split" -l header-row -d 'Line of the headings (found when left out)' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from split" -l map -d 'Match a heading to a field; may be repeated' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from split" -l into -d 'Matters split off' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from split" -l on -d 'Split (default: today)' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from split" -l db -d 'The database: a file, or postgres://user@host/name' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from split" -l read-url -d 'Where commands that only read do so, such as a standby' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from split" -l lang -d 'Language' -r -f -a "zh\t''
en\t''"
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from split" -l today -d 'Take this day as today' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from split" -l as-of -d 'Look at things as they stood at the end of this day' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from split" -l operator -d 'Who operates, for the journal' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from split" -l profile -d 'Rule profile: a built-in name or a TOML file' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from split" -l config -d 'Configuration file (default: renda.toml)' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from split" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from split" -l force -d 'Overwrite an existing --rejects file'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from split" -l strict -d 'Take nothing if any row is rejected'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from split" -s n -l dry-run -d 'Do everything and undo it: same counts, same exit code'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from split" -s h -l help -d 'Print help'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from split" -s q -l quiet -d 'Say only what went wrong'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from split" -s v -l verbose -d 'Say more'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from split" -l no-progress -d 'Show no progress'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from split" -l yes -d 'Answer yes to questions'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from merge" -l from -d 'Take the items from a sheet' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from merge" -l rejects -d 'Write the rejected rows with their reasons to this file; mended, it can be imported as it is' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from merge" -l encoding -d 'Encoding of the sheet (told and said when left out): utf-8, gb18030, utf-16le, utf-16be' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from merge" -l sheet -d 'Sheet of a workbook, by name or number (when left out the first with known headings)' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from merge" -l header-row -d 'Line of the headings (found when left out)' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from merge" -l map -d 'Match a heading to a field; may be repeated' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from merge" -l into -d 'Into' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from merge" -l on -d 'Merged (default: today)' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from merge" -l notified -d 'Deputies told' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from merge" -l note -d 'Note' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from merge" -l db -d 'The database: a file, or postgres://user@host/name' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from merge" -l read-url -d 'Where commands that only read do so, such as a standby' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from merge" -l lang -d 'Language' -r -f -a "zh\t''
en\t''"
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from merge" -l today -d 'Take this day as today' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from merge" -l as-of -d 'Look at things as they stood at the end of this day' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from merge" -l operator -d 'Who operates, for the journal' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from merge" -l profile -d 'Rule profile: a built-in name or a TOML file' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from merge" -l config -d 'Configuration file (default: renda.toml)' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from merge" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from merge" -l force -d 'Overwrite an existing --rejects file'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from merge" -l strict -d 'Take nothing if any row is rejected'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from merge" -s n -l dry-run -d 'Do everything and undo it: same counts, same exit code'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from merge" -s h -l help -d 'Print help'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from merge" -s q -l quiet -d 'Say only what went wrong'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from merge" -s v -l verbose -d 'Say more'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from merge" -l no-progress -d 'Show no progress'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from merge" -l yes -d 'Answer yes to questions'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from withdraw" -l from -d 'Take the items from a sheet' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from withdraw" -l rejects -d 'Write the rejected rows with their reasons to this file; mended, it can be imported as it is' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from withdraw" -l encoding -d 'Encoding of the sheet (told and said when left out): utf-8, gb18030, utf-16le, utf-16be' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from withdraw" -l sheet -d 'Sheet of a workbook, by name or number (when left out the first with known headings)' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from withdraw" -l header-row -d 'Line of the headings (found when left out)' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from withdraw" -l map -d 'Match a heading to a field; may be repeated' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from withdraw" -l on -d 'Withdrawn (default: today)' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from withdraw" -l all-agree -d 'All agree' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from withdraw" -l reason -d 'Reason' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from withdraw" -l db -d 'The database: a file, or postgres://user@host/name' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from withdraw" -l read-url -d 'Where commands that only read do so, such as a standby' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from withdraw" -l lang -d 'Language' -r -f -a "zh\t''
en\t''"
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from withdraw" -l today -d 'Take this day as today' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from withdraw" -l as-of -d 'Look at things as they stood at the end of this day' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from withdraw" -l operator -d 'Who operates, for the journal' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from withdraw" -l profile -d 'Rule profile: a built-in name or a TOML file' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from withdraw" -l config -d 'Configuration file (default: renda.toml)' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from withdraw" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from withdraw" -l force -d 'Overwrite an existing --rejects file'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from withdraw" -l strict -d 'Take nothing if any row is rejected'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from withdraw" -s n -l dry-run -d 'Do everything and undo it: same counts, same exit code'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from withdraw" -s h -l help -d 'Print help'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from withdraw" -s q -l quiet -d 'Say only what went wrong'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from withdraw" -s v -l verbose -d 'Say more'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from withdraw" -l no-progress -d 'Show no progress'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from withdraw" -l yes -d 'Answer yes to questions'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from unsign" -l from -d 'Take the items from a sheet' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from unsign" -l rejects -d 'Write the rejected rows with their reasons to this file; mended, it can be imported as it is' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from unsign" -l encoding -d 'Encoding of the sheet (told and said when left out): utf-8, gb18030, utf-16le, utf-16be' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from unsign" -l sheet -d 'Sheet of a workbook, by name or number (when left out the first with known headings)' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from unsign" -l header-row -d 'Line of the headings (found when left out)' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from unsign" -l map -d 'Match a heading to a field; may be repeated' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from unsign" -l by -d 'Deputy' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from unsign" -l on -d 'Taken back (default: today)' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from unsign" -l db -d 'The database: a file, or postgres://user@host/name' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from unsign" -l read-url -d 'Where commands that only read do so, such as a standby' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from unsign" -l lang -d 'Language' -r -f -a "zh\t''
en\t''"
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from unsign" -l today -d 'Take this day as today' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from unsign" -l as-of -d 'Look at things as they stood at the end of this day' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from unsign" -l operator -d 'Who operates, for the journal' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from unsign" -l profile -d 'Rule profile: a built-in name or a TOML file' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from unsign" -l config -d 'Configuration file (default: renda.toml)' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from unsign" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from unsign" -l force -d 'Overwrite an existing --rejects file'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from unsign" -l strict -d 'Take nothing if any row is rejected'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from unsign" -s n -l dry-run -d 'Do everything and undo it: same counts, same exit code'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from unsign" -s h -l help -d 'Print help'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from unsign" -s q -l quiet -d 'Say only what went wrong'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from unsign" -s v -l verbose -d 'Say more'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from unsign" -l no-progress -d 'Show no progress'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from unsign" -l yes -d 'Answer yes to questions'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from propose" -l from -d 'Take the items from a sheet' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from propose" -l rejects -d 'Write the rejected rows with their reasons to this file; mended, it can be imported as it is' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from propose" -l encoding -d 'Encoding of the sheet (told and said when left out): utf-8, gb18030, utf-16le, utf-16be' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from propose" -l sheet -d 'Sheet of a workbook, by name or number (when left out the first with known headings)' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from propose" -l header-row -d 'Line of the headings (found when left out)' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from propose" -l map -d 'Match a heading to a field; may be repeated' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from propose" -l unit -d 'Unit' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from propose" -l role -d 'Role: lead, joint, separate' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from propose" -l on -d 'Day (default: today)' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from propose" -l answer -d 'Answer: agree, object' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from propose" -l note -d 'Note' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from propose" -l db -d 'The database: a file, or postgres://user@host/name' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from propose" -l read-url -d 'Where commands that only read do so, such as a standby' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from propose" -l lang -d 'Language' -r -f -a "zh\t''
en\t''"
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from propose" -l today -d 'Take this day as today' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from propose" -l as-of -d 'Look at things as they stood at the end of this day' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from propose" -l operator -d 'Who operates, for the journal' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from propose" -l profile -d 'Rule profile: a built-in name or a TOML file' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from propose" -l config -d 'Configuration file (default: renda.toml)' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from propose" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from propose" -l force -d 'Overwrite an existing --rejects file'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from propose" -l strict -d 'Take nothing if any row is rejected'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from propose" -s n -l dry-run -d 'Do everything and undo it: same counts, same exit code'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from propose" -s h -l help -d 'Print help'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from propose" -s q -l quiet -d 'Say only what went wrong'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from propose" -s v -l verbose -d 'Say more'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from propose" -l no-progress -d 'Show no progress'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from propose" -l yes -d 'Answer yes to questions'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from assign" -l from -d 'Take the items from a sheet' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from assign" -l rejects -d 'Write the rejected rows with their reasons to this file; mended, it can be imported as it is' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from assign" -l encoding -d 'Encoding of the sheet (told and said when left out): utf-8, gb18030, utf-16le, utf-16be' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from assign" -l sheet -d 'Sheet of a workbook, by name or number (when left out the first with known headings)' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from assign" -l header-row -d 'Line of the headings (found when left out)' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from assign" -l map -d 'Match a heading to a field; may be repeated' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from assign" -l lead -d 'Lead unit' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from assign" -l joint -d 'Joint units, separated by commas' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from assign" -l split -d 'Separate units, each replying for its part, which may follow a colon' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from assign" -l replacing -d 'The unit whose return was granted and whose place is taken' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from assign" -l forwarded -d 'Day on which the government\'s office passed it on' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from assign" -l on -d 'The day (default: today)' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from assign" -l db -d 'The database: a file, or postgres://user@host/name' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from assign" -l read-url -d 'Where commands that only read do so, such as a standby' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from assign" -l lang -d 'Language' -r -f -a "zh\t''
en\t''"
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from assign" -l today -d 'Take this day as today' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from assign" -l as-of -d 'Look at things as they stood at the end of this day' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from assign" -l operator -d 'Who operates, for the journal' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from assign" -l profile -d 'Rule profile: a built-in name or a TOML file' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from assign" -l config -d 'Configuration file (default: renda.toml)' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from assign" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from assign" -l force -d 'Overwrite an existing --rejects file'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from assign" -l strict -d 'Take nothing if any row is rejected'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from assign" -s n -l dry-run -d 'Do everything and undo it: same counts, same exit code'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from assign" -s h -l help -d 'Print help'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from assign" -s q -l quiet -d 'Say only what went wrong'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from assign" -s v -l verbose -d 'Say more'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from assign" -l no-progress -d 'Show no progress'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from assign" -l yes -d 'Answer yes to questions'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from receive" -l from -d 'Take the items from a sheet' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from receive" -l rejects -d 'Write the rejected rows with their reasons to this file; mended, it can be imported as it is' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from receive" -l encoding -d 'Encoding of the sheet (told and said when left out): utf-8, gb18030, utf-16le, utf-16be' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from receive" -l sheet -d 'Sheet of a workbook, by name or number (when left out the first with known headings)' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from receive" -l header-row -d 'Line of the headings (found when left out)' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from receive" -l map -d 'Match a heading to a field; may be repeated' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from receive" -l unit -d 'The unit, where several owe a reply' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from receive" -l on -d 'The day (default: today)' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from receive" -l db -d 'The database: a file, or postgres://user@host/name' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from receive" -l read-url -d 'Where commands that only read do so, such as a standby' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from receive" -l lang -d 'Language' -r -f -a "zh\t''
en\t''"
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from receive" -l today -d 'Take this day as today' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from receive" -l as-of -d 'Look at things as they stood at the end of this day' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from receive" -l operator -d 'Who operates, for the journal' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from receive" -l profile -d 'Rule profile: a built-in name or a TOML file' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from receive" -l config -d 'Configuration file (default: renda.toml)' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from receive" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from receive" -l force -d 'Overwrite an existing --rejects file'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from receive" -l strict -d 'Take nothing if any row is rejected'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from receive" -s n -l dry-run -d 'Do everything and undo it: same counts, same exit code'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from receive" -s h -l help -d 'Print help'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from receive" -s q -l quiet -d 'Say only what went wrong'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from receive" -s v -l verbose -d 'Say more'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from receive" -l no-progress -d 'Show no progress'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from receive" -l yes -d 'Answer yes to questions'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from return" -l from -d 'Take the items from a sheet' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from return" -l rejects -d 'Write the rejected rows with their reasons to this file; mended, it can be imported as it is' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from return" -l encoding -d 'Encoding of the sheet (told and said when left out): utf-8, gb18030, utf-16le, utf-16be' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from return" -l sheet -d 'Sheet of a workbook, by name or number (when left out the first with known headings)' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from return" -l header-row -d 'Line of the headings (found when left out)' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from return" -l map -d 'Match a heading to a field; may be repeated' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from return" -l unit -d 'Unit' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from return" -l on -d 'Day (default: today)' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from return" -l reason -d 'Reason' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from return" -l propose -d 'Unit proposed' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from return" -l decide -d 'Decision: granted, denied' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from return" -l by -d 'Decided by' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from return" -l note -d 'Note' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from return" -l db -d 'The database: a file, or postgres://user@host/name' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from return" -l read-url -d 'Where commands that only read do so, such as a standby' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from return" -l lang -d 'Language' -r -f -a "zh\t''
en\t''"
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from return" -l today -d 'Take this day as today' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from return" -l as-of -d 'Look at things as they stood at the end of this day' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from return" -l operator -d 'Who operates, for the journal' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from return" -l profile -d 'Rule profile: a built-in name or a TOML file' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from return" -l config -d 'Configuration file (default: renda.toml)' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from return" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from return" -l force -d 'Overwrite an existing --rejects file'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from return" -l strict -d 'Take nothing if any row is rejected'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from return" -s n -l dry-run -d 'Do everything and undo it: same counts, same exit code'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from return" -s h -l help -d 'Print help'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from return" -s q -l quiet -d 'Say only what went wrong'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from return" -s v -l verbose -d 'Say more'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from return" -l no-progress -d 'Show no progress'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from return" -l yes -d 'Answer yes to questions'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from contact" -l from -d 'Take the items from a sheet' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from contact" -l rejects -d 'Write the rejected rows with their reasons to this file; mended, it can be imported as it is' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from contact" -l encoding -d 'Encoding of the sheet (told and said when left out): utf-8, gb18030, utf-16le, utf-16be' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from contact" -l sheet -d 'Sheet of a workbook, by name or number (when left out the first with known headings)' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from contact" -l header-row -d 'Line of the headings (found when left out)' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from contact" -l map -d 'Match a heading to a field; may be repeated' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from contact" -l unit -d 'Unit' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from contact" -l on -d 'Contacted (default: today)' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from contact" -l form -d 'Form of contact: meeting, visit, phone, other, none' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from contact" -l who -d 'Who' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from contact" -l note -d 'Note' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from contact" -l db -d 'The database: a file, or postgres://user@host/name' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from contact" -l read-url -d 'Where commands that only read do so, such as a standby' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from contact" -l lang -d 'Language' -r -f -a "zh\t''
en\t''"
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from contact" -l today -d 'Take this day as today' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from contact" -l as-of -d 'Look at things as they stood at the end of this day' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from contact" -l operator -d 'Who operates, for the journal' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from contact" -l profile -d 'Rule profile: a built-in name or a TOML file' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from contact" -l config -d 'Configuration file (default: renda.toml)' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from contact" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from contact" -l force -d 'Overwrite an existing --rejects file'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from contact" -l strict -d 'Take nothing if any row is rejected'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from contact" -s n -l dry-run -d 'Do everything and undo it: same counts, same exit code'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from contact" -s h -l help -d 'Print help'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from contact" -s q -l quiet -d 'Say only what went wrong'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from contact" -s v -l verbose -d 'Say more'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from contact" -l no-progress -d 'Show no progress'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from contact" -l yes -d 'Answer yes to questions'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from opinion" -l from -d 'Take the items from a sheet' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from opinion" -l rejects -d 'Write the rejected rows with their reasons to this file; mended, it can be imported as it is' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from opinion" -l encoding -d 'Encoding of the sheet (told and said when left out): utf-8, gb18030, utf-16le, utf-16be' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from opinion" -l sheet -d 'Sheet of a workbook, by name or number (when left out the first with known headings)' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from opinion" -l header-row -d 'Line of the headings (found when left out)' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from opinion" -l map -d 'Match a heading to a field; may be repeated' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from opinion" -l unit -d 'Joint unit' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from opinion" -l on -d 'Day (default: today)' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from opinion" -l no -d 'No. of the opinion' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from opinion" -l summary -d 'Summary' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from opinion" -l send-back -d 'Sent back because' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from opinion" -l db -d 'The database: a file, or postgres://user@host/name' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from opinion" -l read-url -d 'Where commands that only read do so, such as a standby' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from opinion" -l lang -d 'Language' -r -f -a "zh\t''
en\t''"
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from opinion" -l today -d 'Take this day as today' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from opinion" -l as-of -d 'Look at things as they stood at the end of this day' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from opinion" -l operator -d 'Who operates, for the journal' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from opinion" -l profile -d 'Rule profile: a built-in name or a TOML file' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from opinion" -l config -d 'Configuration file (default: renda.toml)' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from opinion" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from opinion" -l force -d 'Overwrite an existing --rejects file'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from opinion" -l strict -d 'Take nothing if any row is rejected'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from opinion" -s n -l dry-run -d 'Do everything and undo it: same counts, same exit code'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from opinion" -s h -l help -d 'Print help'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from opinion" -s q -l quiet -d 'Say only what went wrong'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from opinion" -s v -l verbose -d 'Say more'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from opinion" -l no-progress -d 'Show no progress'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from opinion" -l yes -d 'Answer yes to questions'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from urge" -l from -d 'Take the items from a sheet' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from urge" -l rejects -d 'Write the rejected rows with their reasons to this file; mended, it can be imported as it is' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from urge" -l encoding -d 'Encoding of the sheet (told and said when left out): utf-8, gb18030, utf-16le, utf-16be' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from urge" -l sheet -d 'Sheet of a workbook, by name or number (when left out the first with known headings)' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from urge" -l header-row -d 'Line of the headings (found when left out)' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from urge" -l map -d 'Match a heading to a field; may be repeated' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from urge" -l unit -d 'Unit' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from urge" -l on -d 'Urged (default: today)' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from urge" -l source -d 'Urged by: deputy, office, government' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from urge" -l channel -d 'Channel' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from urge" -l note -d 'Note' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from urge" -l db -d 'The database: a file, or postgres://user@host/name' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from urge" -l read-url -d 'Where commands that only read do so, such as a standby' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from urge" -l lang -d 'Language' -r -f -a "zh\t''
en\t''"
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from urge" -l today -d 'Take this day as today' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from urge" -l as-of -d 'Look at things as they stood at the end of this day' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from urge" -l operator -d 'Who operates, for the journal' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from urge" -l profile -d 'Rule profile: a built-in name or a TOML file' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from urge" -l config -d 'Configuration file (default: renda.toml)' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from urge" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from urge" -l force -d 'Overwrite an existing --rejects file'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from urge" -l strict -d 'Take nothing if any row is rejected'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from urge" -s n -l dry-run -d 'Do everything and undo it: same counts, same exit code'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from urge" -s h -l help -d 'Print help'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from urge" -s q -l quiet -d 'Say only what went wrong'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from urge" -s v -l verbose -d 'Say more'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from urge" -l no-progress -d 'Show no progress'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from urge" -l yes -d 'Answer yes to questions'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from urgings" -l unit -d 'Only those of this unit' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from urgings" -l from -d 'Only those from this day on' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from urgings" -l to -d 'Only those up to this day' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from urgings" -l year -d 'Only those of this year' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from urgings" -l columns -d 'Show these columns, separated by commas; all shows every one' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from urgings" -l sort -d 'Columns to sort by, separated by commas; - before one descends' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from urgings" -l limit -d 'Show at most so many rows' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from urgings" -l format -d 'Output format; by default from the extension of --output, else table on a terminal and plain in a pipe [one of: table, plain, csv, tsv, json, ndjson, md, html, xlsx]' -r -f -a "table\t''
plain\t''
csv\t''
tsv\t''
json\t''
ndjson\t''
md\t''
html\t''
xlsx\t''"
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from urgings" -l output -d 'Write to a file (beside it, then renamed); - is standard output' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from urgings" -l encoding -d 'Encoding of a CSV file [one of: utf-8-bom, utf-8, gb18030]' -r -f -a "utf-8-bom\t''
utf-8\t''
gb18030\t''"
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from urgings" -l headings -d 'Language of the headings, or their keys (default: as --lang) [one of: zh, en, key]' -r -f -a "zh\t''
en\t''
key\t''"
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from urgings" -l dates -d 'Dates in XLSX: iso as 2024-03-05 (the default), zh with Chinese characters [one of: iso, zh]' -r -f -a "iso\t''
zh\t''"
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from urgings" -l db -d 'The database: a file, or postgres://user@host/name' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from urgings" -l read-url -d 'Where commands that only read do so, such as a standby' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from urgings" -l lang -d 'Language' -r -f -a "zh\t''
en\t''"
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from urgings" -l today -d 'Take this day as today' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from urgings" -l as-of -d 'Look at things as they stood at the end of this day' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from urgings" -l operator -d 'Who operates, for the journal' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from urgings" -l profile -d 'Rule profile: a built-in name or a TOML file' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from urgings" -l config -d 'Configuration file (default: renda.toml)' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from urgings" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from urgings" -l open -d 'Only those that the unit has not answered yet'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from urgings" -l exit-code -d 'Exit with 10 when there is something, for cron'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from urgings" -l force -d 'Overwrite an existing file'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from urgings" -l title-row -d 'Put the title in a row above the headings of XLSX'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from urgings" -s h -l help -d 'Print help'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from urgings" -s q -l quiet -d 'Say only what went wrong'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from urgings" -s v -l verbose -d 'Say more'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from urgings" -l no-progress -d 'Show no progress'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from urgings" -l yes -d 'Answer yes to questions'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from extend" -l from -d 'Take the items from a sheet' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from extend" -l rejects -d 'Write the rejected rows with their reasons to this file; mended, it can be imported as it is' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from extend" -l encoding -d 'Encoding of the sheet (told and said when left out): utf-8, gb18030, utf-16le, utf-16be' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from extend" -l sheet -d 'Sheet of a workbook, by name or number (when left out the first with known headings)' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from extend" -l header-row -d 'Line of the headings (found when left out)' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from extend" -l map -d 'Match a heading to a field; may be repeated' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from extend" -l unit -d 'The unit, where several owe a reply' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from extend" -l until -d 'The new last day' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from extend" -l on -d 'Day of approval (default: today)' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from extend" -l by -d 'Who approved' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from extend" -l asked -d 'Day it was asked for (default: day of approval)' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from extend" -l reason -d 'Why' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from extend" -l db -d 'The database: a file, or postgres://user@host/name' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from extend" -l read-url -d 'Where commands that only read do so, such as a standby' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from extend" -l lang -d 'Language' -r -f -a "zh\t''
en\t''"
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from extend" -l today -d 'Take this day as today' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from extend" -l as-of -d 'Look at things as they stood at the end of this day' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from extend" -l operator -d 'Who operates, for the journal' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from extend" -l profile -d 'Rule profile: a built-in name or a TOML file' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from extend" -l config -d 'Configuration file (default: renda.toml)' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from extend" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from extend" -l force -d 'Overwrite an existing --rejects file'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from extend" -l strict -d 'Take nothing if any row is rejected'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from extend" -s n -l dry-run -d 'Do everything and undo it: same counts, same exit code'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from extend" -s h -l help -d 'Print help'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from extend" -s q -l quiet -d 'Say only what went wrong'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from extend" -s v -l verbose -d 'Say more'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from extend" -l no-progress -d 'Show no progress'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from extend" -l yes -d 'Answer yes to questions'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from reply" -l from -d 'Take the items from a sheet' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from reply" -l rejects -d 'Write the rejected rows with their reasons to this file; mended, it can be imported as it is' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from reply" -l encoding -d 'Encoding of the sheet (told and said when left out): utf-8, gb18030, utf-16le, utf-16be' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from reply" -l sheet -d 'Sheet of a workbook, by name or number (when left out the first with known headings)' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from reply" -l header-row -d 'Line of the headings (found when left out)' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from reply" -l map -d 'Match a heading to a field; may be repeated' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from reply" -l unit -d 'The unit, where several owe a reply' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from reply" -l on -d 'Day of the reply (default: today)' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from reply" -l no -d 'Number of the reply' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from reply" -l class -d 'Class of the result' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from reply" -l public -d 'Whether the reply is published' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from reply" -l adopted -d 'Adoption' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from reply" -l contacted-on -d 'When the unit was in contact with the deputies' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from reply" -l contact-form -d 'Form of contact' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from reply" -l signed-by -d 'Who signed it' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from reply" -l contact -d 'Whom to contact' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from reply" -l delivered -d 'Day the deputies had it, from which their window counts' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from reply" -l db -d 'The database: a file, or postgres://user@host/name' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from reply" -l read-url -d 'Where commands that only read do so, such as a standby' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from reply" -l lang -d 'Language' -r -f -a "zh\t''
en\t''"
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from reply" -l today -d 'Take this day as today' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from reply" -l as-of -d 'Look at things as they stood at the end of this day' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from reply" -l operator -d 'Who operates, for the journal' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from reply" -l profile -d 'Rule profile: a built-in name or a TOML file' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from reply" -l config -d 'Configuration file (default: renda.toml)' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from reply" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from reply" -l force -d 'Overwrite an existing --rejects file'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from reply" -l strict -d 'Take nothing if any row is rejected'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from reply" -s n -l dry-run -d 'Do everything and undo it: same counts, same exit code'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from reply" -s h -l help -d 'Print help'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from reply" -s q -l quiet -d 'Say only what went wrong'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from reply" -s v -l verbose -d 'Say more'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from reply" -l no-progress -d 'Show no progress'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from reply" -l yes -d 'Answer yes to questions'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from feedback" -l from -d 'Take the items from a sheet' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from feedback" -l rejects -d 'Write the rejected rows with their reasons to this file; mended, it can be imported as it is' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from feedback" -l encoding -d 'Encoding of the sheet (told and said when left out): utf-8, gb18030, utf-16le, utf-16be' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from feedback" -l sheet -d 'Sheet of a workbook, by name or number (when left out the first with known headings)' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from feedback" -l header-row -d 'Line of the headings (found when left out)' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from feedback" -l map -d 'Match a heading to a field; may be repeated' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from feedback" -l on -d 'Day of the feedback (default: today)' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from feedback" -l work -d 'View of the work: satisfied, basically, dissatisfied, silent' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from feedback" -l result -d 'View of the result: satisfied, basically, dissatisfied, silent' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from feedback" -l note -d 'What the deputies say; needed when dissatisfied' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from feedback" -l by -d 'Whose view it is (default: that of the lead deputy or of all)' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from feedback" -l collected-by -d 'Who collected it' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from feedback" -l channel -d 'By which way it came' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from feedback" -l round -d 'Which round (default: the newest)' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from feedback" -l db -d 'The database: a file, or postgres://user@host/name' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from feedback" -l read-url -d 'Where commands that only read do so, such as a standby' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from feedback" -l lang -d 'Language' -r -f -a "zh\t''
en\t''"
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from feedback" -l today -d 'Take this day as today' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from feedback" -l as-of -d 'Look at things as they stood at the end of this day' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from feedback" -l operator -d 'Who operates, for the journal' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from feedback" -l profile -d 'Rule profile: a built-in name or a TOML file' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from feedback" -l config -d 'Configuration file (default: renda.toml)' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from feedback" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from feedback" -l force -d 'Overwrite an existing --rejects file'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from feedback" -l strict -d 'Take nothing if any row is rejected'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from feedback" -s n -l dry-run -d 'Do everything and undo it: same counts, same exit code'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from feedback" -s h -l help -d 'Print help'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from feedback" -s q -l quiet -d 'Say only what went wrong'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from feedback" -s v -l verbose -d 'Say more'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from feedback" -l no-progress -d 'Show no progress'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from feedback" -l yes -d 'Answer yes to questions'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from reclass" -l from -d 'Take the items from a sheet' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from reclass" -l rejects -d 'Write the rejected rows with their reasons to this file; mended, it can be imported as it is' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from reclass" -l encoding -d 'Encoding of the sheet (told and said when left out): utf-8, gb18030, utf-16le, utf-16be' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from reclass" -l sheet -d 'Sheet of a workbook, by name or number (when left out the first with known headings)' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from reclass" -l header-row -d 'Line of the headings (found when left out)' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from reclass" -l map -d 'Match a heading to a field; may be repeated' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from reclass" -l unit -d 'Unit' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from reclass" -l on -d 'Changed (default: today)' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from reclass" -l class -d 'New class: A, B, C, D' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from reclass" -l by -d 'Changed by' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from reclass" -l reason -d 'Reason' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from reclass" -l db -d 'The database: a file, or postgres://user@host/name' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from reclass" -l read-url -d 'Where commands that only read do so, such as a standby' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from reclass" -l lang -d 'Language' -r -f -a "zh\t''
en\t''"
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from reclass" -l today -d 'Take this day as today' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from reclass" -l as-of -d 'Look at things as they stood at the end of this day' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from reclass" -l operator -d 'Who operates, for the journal' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from reclass" -l profile -d 'Rule profile: a built-in name or a TOML file' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from reclass" -l config -d 'Configuration file (default: renda.toml)' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from reclass" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from reclass" -l force -d 'Overwrite an existing --rejects file'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from reclass" -l strict -d 'Take nothing if any row is rejected'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from reclass" -s n -l dry-run -d 'Do everything and undo it: same counts, same exit code'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from reclass" -s h -l help -d 'Print help'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from reclass" -s q -l quiet -d 'Say only what went wrong'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from reclass" -s v -l verbose -d 'Say more'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from reclass" -l no-progress -d 'Show no progress'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from reclass" -l yes -d 'Answer yes to questions'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from redo" -l from -d 'Take the items from a sheet' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from redo" -l rejects -d 'Write the rejected rows with their reasons to this file; mended, it can be imported as it is' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from redo" -l encoding -d 'Encoding of the sheet (told and said when left out): utf-8, gb18030, utf-16le, utf-16be' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from redo" -l sheet -d 'Sheet of a workbook, by name or number (when left out the first with known headings)' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from redo" -l header-row -d 'Line of the headings (found when left out)' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from redo" -l map -d 'Match a heading to a field; may be repeated' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from redo" -l on -d 'Assigned again (default: today)' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from redo" -l reason -d 'Reason' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from redo" -l db -d 'The database: a file, or postgres://user@host/name' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from redo" -l read-url -d 'Where commands that only read do so, such as a standby' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from redo" -l lang -d 'Language' -r -f -a "zh\t''
en\t''"
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from redo" -l today -d 'Take this day as today' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from redo" -l as-of -d 'Look at things as they stood at the end of this day' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from redo" -l operator -d 'Who operates, for the journal' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from redo" -l profile -d 'Rule profile: a built-in name or a TOML file' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from redo" -l config -d 'Configuration file (default: renda.toml)' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from redo" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from redo" -l force -d 'Overwrite an existing --rejects file'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from redo" -l strict -d 'Take nothing if any row is rejected'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from redo" -s n -l dry-run -d 'Do everything and undo it: same counts, same exit code'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from redo" -s h -l help -d 'Print help'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from redo" -s q -l quiet -d 'Say only what went wrong'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from redo" -s v -l verbose -d 'Say more'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from redo" -l no-progress -d 'Show no progress'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from redo" -l yes -d 'Answer yes to questions'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from supervise" -l from -d 'Take the items from a sheet' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from supervise" -l rejects -d 'Write the rejected rows with their reasons to this file; mended, it can be imported as it is' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from supervise" -l encoding -d 'Encoding of the sheet (told and said when left out): utf-8, gb18030, utf-16le, utf-16be' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from supervise" -l sheet -d 'Sheet of a workbook, by name or number (when left out the first with known headings)' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from supervise" -l header-row -d 'Line of the headings (found when left out)' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from supervise" -l map -d 'Match a heading to a field; may be repeated' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from supervise" -l kind -d 'Kind: leader, committee, media, inspection, joint, years, government, redo, assessment' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from supervise" -l on -d 'Day (default: today)' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from supervise" -l leader -d 'Supervisor' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from supervise" -l criteria -d 'Why chosen' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from supervise" -l place -d 'Place' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from supervise" -l media -d 'Media' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from supervise" -l deputies -d 'Deputies' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from supervise" -l citizens -d 'Citizens' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from supervise" -l departments -d 'Departments' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from supervise" -l event -d 'Outcome on the spot' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from supervise" -l outcome -d 'Outcome' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from supervise" -l score -d 'Score' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from supervise" -l db -d 'The database: a file, or postgres://user@host/name' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from supervise" -l read-url -d 'Where commands that only read do so, such as a standby' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from supervise" -l lang -d 'Language' -r -f -a "zh\t''
en\t''"
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from supervise" -l today -d 'Take this day as today' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from supervise" -l as-of -d 'Look at things as they stood at the end of this day' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from supervise" -l operator -d 'Who operates, for the journal' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from supervise" -l profile -d 'Rule profile: a built-in name or a TOML file' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from supervise" -l config -d 'Configuration file (default: renda.toml)' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from supervise" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from supervise" -l force -d 'Overwrite an existing --rejects file'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from supervise" -l strict -d 'Take nothing if any row is rejected'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from supervise" -s n -l dry-run -d 'Do everything and undo it: same counts, same exit code'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from supervise" -s h -l help -d 'Print help'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from supervise" -s q -l quiet -d 'Say only what went wrong'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from supervise" -s v -l verbose -d 'Say more'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from supervise" -l no-progress -d 'Show no progress'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from supervise" -l yes -d 'Answer yes to questions'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from promise" -l from -d 'Take the items from a sheet' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from promise" -l rejects -d 'Write the rejected rows with their reasons to this file; mended, it can be imported as it is' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from promise" -l encoding -d 'Encoding of the sheet (told and said when left out): utf-8, gb18030, utf-16le, utf-16be' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from promise" -l sheet -d 'Sheet of a workbook, by name or number (when left out the first with known headings)' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from promise" -l header-row -d 'Line of the headings (found when left out)' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from promise" -l map -d 'Match a heading to a field; may be repeated' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from promise" -l unit -d 'Unit' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from promise" -l which -d 'Which' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from promise" -l on -d 'Day (default: today)' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from promise" -l text -d 'Promise' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from promise" -l due -d 'Due' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from promise" -l progress -d 'Progress' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from promise" -l kept -d 'Kept' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from promise" -l change -d 'Why changed' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from promise" -l evaluation -d 'Evaluation: satisfied, basically, dissatisfied, silent' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from promise" -l note -d 'Note' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from promise" -l db -d 'The database: a file, or postgres://user@host/name' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from promise" -l read-url -d 'Where commands that only read do so, such as a standby' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from promise" -l lang -d 'Language' -r -f -a "zh\t''
en\t''"
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from promise" -l today -d 'Take this day as today' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from promise" -l as-of -d 'Look at things as they stood at the end of this day' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from promise" -l operator -d 'Who operates, for the journal' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from promise" -l profile -d 'Rule profile: a built-in name or a TOML file' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from promise" -l config -d 'Configuration file (default: renda.toml)' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from promise" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from promise" -l force -d 'Overwrite an existing --rejects file'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from promise" -l strict -d 'Take nothing if any row is rejected'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from promise" -s n -l dry-run -d 'Do everything and undo it: same counts, same exit code'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from promise" -s h -l help -d 'Print help'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from promise" -s q -l quiet -d 'Say only what went wrong'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from promise" -s v -l verbose -d 'Say more'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from promise" -l no-progress -d 'Show no progress'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from promise" -l yes -d 'Answer yes to questions'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from promises" -l state -d 'Only those in this state: open, overdue, kept, late (kept late), changed' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from promises" -l unit -d 'Only those of this unit' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from promises" -l due-within -d 'Only those due within so many days, today included' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from promises" -l columns -d 'Show these columns, separated by commas; all shows every one' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from promises" -l sort -d 'Columns to sort by, separated by commas; - before one descends' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from promises" -l limit -d 'Show at most so many rows' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from promises" -l format -d 'Output format; by default from the extension of --output, else table on a terminal and plain in a pipe [one of: table, plain, csv, tsv, json, ndjson, md, html, xlsx]' -r -f -a "table\t''
plain\t''
csv\t''
tsv\t''
json\t''
ndjson\t''
md\t''
html\t''
xlsx\t''"
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from promises" -l output -d 'Write to a file (beside it, then renamed); - is standard output' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from promises" -l encoding -d 'Encoding of a CSV file [one of: utf-8-bom, utf-8, gb18030]' -r -f -a "utf-8-bom\t''
utf-8\t''
gb18030\t''"
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from promises" -l headings -d 'Language of the headings, or their keys (default: as --lang) [one of: zh, en, key]' -r -f -a "zh\t''
en\t''
key\t''"
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from promises" -l dates -d 'Dates in XLSX: iso as 2024-03-05 (the default), zh with Chinese characters [one of: iso, zh]' -r -f -a "iso\t''
zh\t''"
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from promises" -l db -d 'The database: a file, or postgres://user@host/name' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from promises" -l read-url -d 'Where commands that only read do so, such as a standby' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from promises" -l lang -d 'Language' -r -f -a "zh\t''
en\t''"
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from promises" -l today -d 'Take this day as today' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from promises" -l as-of -d 'Look at things as they stood at the end of this day' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from promises" -l operator -d 'Who operates, for the journal' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from promises" -l profile -d 'Rule profile: a built-in name or a TOML file' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from promises" -l config -d 'Configuration file (default: renda.toml)' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from promises" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from promises" -l exit-code -d 'Exit with 10 when there is something, for cron'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from promises" -l force -d 'Overwrite an existing file'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from promises" -l title-row -d 'Put the title in a row above the headings of XLSX'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from promises" -s h -l help -d 'Print help'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from promises" -s q -l quiet -d 'Say only what went wrong'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from promises" -s v -l verbose -d 'Say more'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from promises" -l no-progress -d 'Show no progress'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from promises" -l yes -d 'Answer yes to questions'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from publish" -l from -d 'Take the items from a sheet' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from publish" -l rejects -d 'Write the rejected rows with their reasons to this file; mended, it can be imported as it is' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from publish" -l encoding -d 'Encoding of the sheet (told and said when left out): utf-8, gb18030, utf-16le, utf-16be' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from publish" -l sheet -d 'Sheet of a workbook, by name or number (when left out the first with known headings)' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from publish" -l header-row -d 'Line of the headings (found when left out)' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from publish" -l map -d 'Match a heading to a field; may be repeated' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from publish" -l on -d 'Published (default: today)' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from publish" -l extent -d 'Suggestion published: full, title, none' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from publish" -l reply-extent -d 'Reply published: full, title, none' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from publish" -l place -d 'Where' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from publish" -l left-out -d 'Left out' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from publish" -l reason -d 'Reason' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from publish" -l db -d 'The database: a file, or postgres://user@host/name' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from publish" -l read-url -d 'Where commands that only read do so, such as a standby' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from publish" -l lang -d 'Language' -r -f -a "zh\t''
en\t''"
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from publish" -l today -d 'Take this day as today' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from publish" -l as-of -d 'Look at things as they stood at the end of this day' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from publish" -l operator -d 'Who operates, for the journal' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from publish" -l profile -d 'Rule profile: a built-in name or a TOML file' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from publish" -l config -d 'Configuration file (default: renda.toml)' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from publish" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from publish" -l force -d 'Overwrite an existing --rejects file'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from publish" -l strict -d 'Take nothing if any row is rejected'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from publish" -s n -l dry-run -d 'Do everything and undo it: same counts, same exit code'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from publish" -s h -l help -d 'Print help'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from publish" -s q -l quiet -d 'Say only what went wrong'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from publish" -s v -l verbose -d 'Say more'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from publish" -l no-progress -d 'Show no progress'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from publish" -l yes -d 'Answer yes to questions'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from close" -l from -d 'Take the items from a sheet' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from close" -l rejects -d 'Write the rejected rows with their reasons to this file; mended, it can be imported as it is' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from close" -l encoding -d 'Encoding of the sheet (told and said when left out): utf-8, gb18030, utf-16le, utf-16be' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from close" -l sheet -d 'Sheet of a workbook, by name or number (when left out the first with known headings)' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from close" -l header-row -d 'Line of the headings (found when left out)' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from close" -l map -d 'Match a heading to a field; may be repeated' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from close" -l on -d 'Closed (default: today)' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from close" -l reason -d 'Reason' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from close" -l db -d 'The database: a file, or postgres://user@host/name' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from close" -l read-url -d 'Where commands that only read do so, such as a standby' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from close" -l lang -d 'Language' -r -f -a "zh\t''
en\t''"
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from close" -l today -d 'Take this day as today' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from close" -l as-of -d 'Look at things as they stood at the end of this day' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from close" -l operator -d 'Who operates, for the journal' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from close" -l profile -d 'Rule profile: a built-in name or a TOML file' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from close" -l config -d 'Configuration file (default: renda.toml)' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from close" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from close" -l force -d 'Overwrite an existing --rejects file'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from close" -l strict -d 'Take nothing if any row is rejected'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from close" -s n -l dry-run -d 'Do everything and undo it: same counts, same exit code'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from close" -s h -l help -d 'Print help'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from close" -s q -l quiet -d 'Say only what went wrong'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from close" -s v -l verbose -d 'Say more'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from close" -l no-progress -d 'Show no progress'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from close" -l yes -d 'Answer yes to questions'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from archive" -l from -d 'Take the items from a sheet' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from archive" -l rejects -d 'Write the rejected rows with their reasons to this file; mended, it can be imported as it is' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from archive" -l encoding -d 'Encoding of the sheet (told and said when left out): utf-8, gb18030, utf-16le, utf-16be' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from archive" -l sheet -d 'Sheet of a workbook, by name or number (when left out the first with known headings)' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from archive" -l header-row -d 'Line of the headings (found when left out)' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from archive" -l map -d 'Match a heading to a field; may be repeated' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from archive" -l on -d 'Filed (default: today)' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from archive" -l db -d 'The database: a file, or postgres://user@host/name' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from archive" -l read-url -d 'Where commands that only read do so, such as a standby' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from archive" -l lang -d 'Language' -r -f -a "zh\t''
en\t''"
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from archive" -l today -d 'Take this day as today' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from archive" -l as-of -d 'Look at things as they stood at the end of this day' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from archive" -l operator -d 'Who operates, for the journal' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from archive" -l profile -d 'Rule profile: a built-in name or a TOML file' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from archive" -l config -d 'Configuration file (default: renda.toml)' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from archive" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from archive" -l force -d 'Overwrite an existing --rejects file'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from archive" -l strict -d 'Take nothing if any row is rejected'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from archive" -s n -l dry-run -d 'Do everything and undo it: same counts, same exit code'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from archive" -s h -l help -d 'Print help'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from archive" -s q -l quiet -d 'Say only what went wrong'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from archive" -s v -l verbose -d 'Say more'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from archive" -l no-progress -d 'Show no progress'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from archive" -l yes -d 'Answer yes to questions'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from steps" -l format -d 'Output format; by default from the extension of --output, else table on a terminal and plain in a pipe [one of: table, plain, csv, tsv, json, ndjson, md, html, xlsx]' -r -f -a "table\t''
plain\t''
csv\t''
tsv\t''
json\t''
ndjson\t''
md\t''
html\t''
xlsx\t''"
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from steps" -l output -d 'Write to a file (beside it, then renamed); - is standard output' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from steps" -l encoding -d 'Encoding of a CSV file [one of: utf-8-bom, utf-8, gb18030]' -r -f -a "utf-8-bom\t''
utf-8\t''
gb18030\t''"
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from steps" -l headings -d 'Language of the headings, or their keys (default: as --lang) [one of: zh, en, key]' -r -f -a "zh\t''
en\t''
key\t''"
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from steps" -l dates -d 'Dates in XLSX: iso as 2024-03-05 (the default), zh with Chinese characters [one of: iso, zh]' -r -f -a "iso\t''
zh\t''"
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from steps" -l db -d 'The database: a file, or postgres://user@host/name' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from steps" -l read-url -d 'Where commands that only read do so, such as a standby' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from steps" -l lang -d 'Language' -r -f -a "zh\t''
en\t''"
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from steps" -l today -d 'Take this day as today' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from steps" -l as-of -d 'Look at things as they stood at the end of this day' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from steps" -l operator -d 'Who operates, for the journal' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from steps" -l profile -d 'Rule profile: a built-in name or a TOML file' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from steps" -l config -d 'Configuration file (default: renda.toml)' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from steps" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from steps" -l force -d 'Overwrite an existing file'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from steps" -l title-row -d 'Put the title in a row above the headings of XLSX'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from steps" -s h -l help -d 'Print help'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from steps" -s q -l quiet -d 'Say only what went wrong'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from steps" -s v -l verbose -d 'Say more'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from steps" -l no-progress -d 'Show no progress'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from steps" -l yes -d 'Answer yes to questions'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from gaps" -l session -d 'Only the series of this session, such as 15-4; 15-0 between sessions' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from gaps" -l format -d 'Output format; by default from the extension of --output, else table on a terminal and plain in a pipe [one of: table, plain, csv, tsv, json, ndjson, md, html, xlsx]' -r -f -a "table\t''
plain\t''
csv\t''
tsv\t''
json\t''
ndjson\t''
md\t''
html\t''
xlsx\t''"
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from gaps" -l output -d 'Write to a file (beside it, then renamed); - is standard output' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from gaps" -l encoding -d 'Encoding of a CSV file [one of: utf-8-bom, utf-8, gb18030]' -r -f -a "utf-8-bom\t''
utf-8\t''
gb18030\t''"
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from gaps" -l headings -d 'Language of the headings, or their keys (default: as --lang) [one of: zh, en, key]' -r -f -a "zh\t''
en\t''
key\t''"
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from gaps" -l dates -d 'Dates in XLSX: iso as 2024-03-05 (the default), zh with Chinese characters [one of: iso, zh]' -r -f -a "iso\t''
zh\t''"
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from gaps" -l db -d 'The database: a file, or postgres://user@host/name' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from gaps" -l read-url -d 'Where commands that only read do so, such as a standby' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from gaps" -l lang -d 'Language' -r -f -a "zh\t''
en\t''"
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from gaps" -l today -d 'Take this day as today' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from gaps" -l as-of -d 'Look at things as they stood at the end of this day' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from gaps" -l operator -d 'Who operates, for the journal' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from gaps" -l profile -d 'Rule profile: a built-in name or a TOML file' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from gaps" -l config -d 'Configuration file (default: renda.toml)' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from gaps" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from gaps" -l force -d 'Overwrite an existing file'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from gaps" -l title-row -d 'Put the title in a row above the headings of XLSX'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from gaps" -s h -l help -d 'Print help'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from gaps" -s q -l quiet -d 'Say only what went wrong'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from gaps" -s v -l verbose -d 'Say more'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from gaps" -l no-progress -d 'Show no progress'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from gaps" -l yes -d 'Answer yes to questions'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from similar" -l text -d 'Ask about this text instead: its first line is the title, the rest the body' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from similar" -l min -d 'Only scores of at least this (0 to 100) [default: 20]' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from similar" -l limit -d 'Show at most so many rows [default: 10]' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from similar" -l format -d 'Output format; by default from the extension of --output, else table on a terminal and plain in a pipe [one of: table, plain, csv, tsv, json, ndjson, md, html, xlsx]' -r -f -a "table\t''
plain\t''
csv\t''
tsv\t''
json\t''
ndjson\t''
md\t''
html\t''
xlsx\t''"
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from similar" -l output -d 'Write to a file (beside it, then renamed); - is standard output' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from similar" -l encoding -d 'Encoding of a CSV file [one of: utf-8-bom, utf-8, gb18030]' -r -f -a "utf-8-bom\t''
utf-8\t''
gb18030\t''"
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from similar" -l headings -d 'Language of the headings, or their keys (default: as --lang) [one of: zh, en, key]' -r -f -a "zh\t''
en\t''
key\t''"
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from similar" -l dates -d 'Dates in XLSX: iso as 2024-03-05 (the default), zh with Chinese characters [one of: iso, zh]' -r -f -a "iso\t''
zh\t''"
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from similar" -l db -d 'The database: a file, or postgres://user@host/name' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from similar" -l read-url -d 'Where commands that only read do so, such as a standby' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from similar" -l lang -d 'Language' -r -f -a "zh\t''
en\t''"
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from similar" -l today -d 'Take this day as today' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from similar" -l as-of -d 'Look at things as they stood at the end of this day' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from similar" -l operator -d 'Who operates, for the journal' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from similar" -l profile -d 'Rule profile: a built-in name or a TOML file' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from similar" -l config -d 'Configuration file (default: renda.toml)' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from similar" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from similar" -l force -d 'Overwrite an existing file'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from similar" -l title-row -d 'Put the title in a row above the headings of XLSX'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from similar" -s h -l help -d 'Print help'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from similar" -s q -l quiet -d 'Say only what went wrong'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from similar" -s v -l verbose -d 'Say more'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from similar" -l no-progress -d 'Show no progress'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from similar" -l yes -d 'Answer yes to questions'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from recommend" -l text -d 'Ask about this text instead: its first line is the title, the rest the body' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from recommend" -l min -d 'Only scores of at least this (0 to 100) [default: 20]' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from recommend" -l limit -d 'Show at most so many rows [default: 5]' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from recommend" -l format -d 'Output format; by default from the extension of --output, else table on a terminal and plain in a pipe [one of: table, plain, csv, tsv, json, ndjson, md, html, xlsx]' -r -f -a "table\t''
plain\t''
csv\t''
tsv\t''
json\t''
ndjson\t''
md\t''
html\t''
xlsx\t''"
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from recommend" -l output -d 'Write to a file (beside it, then renamed); - is standard output' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from recommend" -l encoding -d 'Encoding of a CSV file [one of: utf-8-bom, utf-8, gb18030]' -r -f -a "utf-8-bom\t''
utf-8\t''
gb18030\t''"
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from recommend" -l headings -d 'Language of the headings, or their keys (default: as --lang) [one of: zh, en, key]' -r -f -a "zh\t''
en\t''
key\t''"
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from recommend" -l dates -d 'Dates in XLSX: iso as 2024-03-05 (the default), zh with Chinese characters [one of: iso, zh]' -r -f -a "iso\t''
zh\t''"
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from recommend" -l db -d 'The database: a file, or postgres://user@host/name' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from recommend" -l read-url -d 'Where commands that only read do so, such as a standby' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from recommend" -l lang -d 'Language' -r -f -a "zh\t''
en\t''"
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from recommend" -l today -d 'Take this day as today' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from recommend" -l as-of -d 'Look at things as they stood at the end of this day' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from recommend" -l operator -d 'Who operates, for the journal' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from recommend" -l profile -d 'Rule profile: a built-in name or a TOML file' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from recommend" -l config -d 'Configuration file (default: renda.toml)' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from recommend" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from recommend" -l force -d 'Overwrite an existing file'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from recommend" -l title-row -d 'Put the title in a row above the headings of XLSX'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from recommend" -s h -l help -d 'Print help'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from recommend" -s q -l quiet -d 'Say only what went wrong'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from recommend" -s v -l verbose -d 'Say more'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from recommend" -l no-progress -d 'Show no progress'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from recommend" -l yes -d 'Answer yes to questions'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from timeline" -l format -d 'Output format; by default from the extension of --output, else table on a terminal and plain in a pipe [one of: table, plain, csv, tsv, json, ndjson, md, html, xlsx]' -r -f -a "table\t''
plain\t''
csv\t''
tsv\t''
json\t''
ndjson\t''
md\t''
html\t''
xlsx\t''"
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from timeline" -l output -d 'Write to a file (beside it, then renamed); - is standard output' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from timeline" -l encoding -d 'Encoding of a CSV file [one of: utf-8-bom, utf-8, gb18030]' -r -f -a "utf-8-bom\t''
utf-8\t''
gb18030\t''"
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from timeline" -l headings -d 'Language of the headings, or their keys (default: as --lang) [one of: zh, en, key]' -r -f -a "zh\t''
en\t''
key\t''"
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from timeline" -l dates -d 'Dates in XLSX: iso as 2024-03-05 (the default), zh with Chinese characters [one of: iso, zh]' -r -f -a "iso\t''
zh\t''"
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from timeline" -l db -d 'The database: a file, or postgres://user@host/name' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from timeline" -l read-url -d 'Where commands that only read do so, such as a standby' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from timeline" -l lang -d 'Language' -r -f -a "zh\t''
en\t''"
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from timeline" -l today -d 'Take this day as today' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from timeline" -l as-of -d 'Look at things as they stood at the end of this day' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from timeline" -l operator -d 'Who operates, for the journal' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from timeline" -l profile -d 'Rule profile: a built-in name or a TOML file' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from timeline" -l config -d 'Configuration file (default: renda.toml)' -r
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from timeline" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from timeline" -l force -d 'Overwrite an existing file'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from timeline" -l title-row -d 'Put the title in a row above the headings of XLSX'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from timeline" -s h -l help -d 'Print help'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from timeline" -s q -l quiet -d 'Say only what went wrong'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from timeline" -s v -l verbose -d 'Say more'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from timeline" -l no-progress -d 'Show no progress'
complete -c renda -n "__fish_renda_using_subcommand suggestion; and __fish_seen_subcommand_from timeline" -l yes -d 'Answer yes to questions'
complete -c renda -n "__fish_renda_using_subcommand motion; and not __fish_seen_subcommand_from show add edit import export template list sign unsign decide reconsider convert report timeline" -l db -d 'The database: a file, or postgres://user@host/name' -r
complete -c renda -n "__fish_renda_using_subcommand motion; and not __fish_seen_subcommand_from show add edit import export template list sign unsign decide reconsider convert report timeline" -l read-url -d 'Where commands that only read do so, such as a standby' -r
complete -c renda -n "__fish_renda_using_subcommand motion; and not __fish_seen_subcommand_from show add edit import export template list sign unsign decide reconsider convert report timeline" -l lang -d 'Language' -r -f -a "zh\t''
en\t''"
complete -c renda -n "__fish_renda_using_subcommand motion; and not __fish_seen_subcommand_from show add edit import export template list sign unsign decide reconsider convert report timeline" -l today -d 'Take this day as today' -r
complete -c renda -n "__fish_renda_using_subcommand motion; and not __fish_seen_subcommand_from show add edit import export template list sign unsign decide reconsider convert report timeline" -l as-of -d 'Look at things as they stood at the end of this day' -r
complete -c renda -n "__fish_renda_using_subcommand motion; and not __fish_seen_subcommand_from show add edit import export template list sign unsign decide reconsider convert report timeline" -l operator -d 'Who operates, for the journal' -r
complete -c renda -n "__fish_renda_using_subcommand motion; and not __fish_seen_subcommand_from show add edit import export template list sign unsign decide reconsider convert report timeline" -l profile -d 'Rule profile: a built-in name or a TOML file' -r
complete -c renda -n "__fish_renda_using_subcommand motion; and not __fish_seen_subcommand_from show add edit import export template list sign unsign decide reconsider convert report timeline" -l config -d 'Configuration file (default: renda.toml)' -r
complete -c renda -n "__fish_renda_using_subcommand motion; and not __fish_seen_subcommand_from show add edit import export template list sign unsign decide reconsider convert report timeline" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c renda -n "__fish_renda_using_subcommand motion; and not __fish_seen_subcommand_from show add edit import export template list sign unsign decide reconsider convert report timeline" -s h -l help -d 'Print help'
complete -c renda -n "__fish_renda_using_subcommand motion; and not __fish_seen_subcommand_from show add edit import export template list sign unsign decide reconsider convert report timeline" -s q -l quiet -d 'Say only what went wrong'
complete -c renda -n "__fish_renda_using_subcommand motion; and not __fish_seen_subcommand_from show add edit import export template list sign unsign decide reconsider convert report timeline" -s v -l verbose -d 'Say more'
complete -c renda -n "__fish_renda_using_subcommand motion; and not __fish_seen_subcommand_from show add edit import export template list sign unsign decide reconsider convert report timeline" -l no-progress -d 'Show no progress'
complete -c renda -n "__fish_renda_using_subcommand motion; and not __fish_seen_subcommand_from show add edit import export template list sign unsign decide reconsider convert report timeline" -l yes -d 'Answer yes to questions'
complete -c renda -n "__fish_renda_using_subcommand motion; and not __fish_seen_subcommand_from show add edit import export template list sign unsign decide reconsider convert report timeline" -f -a "show" -d 'Show everything about one motion'
complete -c renda -n "__fish_renda_using_subcommand motion; and not __fish_seen_subcommand_from show add edit import export template list sign unsign decide reconsider convert report timeline" -f -a "add" -d 'Add one motion'
complete -c renda -n "__fish_renda_using_subcommand motion; and not __fish_seen_subcommand_from show add edit import export template list sign unsign decide reconsider convert report timeline" -f -a "edit" -d 'Change one motion'
complete -c renda -n "__fish_renda_using_subcommand motion; and not __fish_seen_subcommand_from show add edit import export template list sign unsign decide reconsider convert report timeline" -f -a "import" -d 'Import motion records from sheets'
complete -c renda -n "__fish_renda_using_subcommand motion; and not __fish_seen_subcommand_from show add edit import export template list sign unsign decide reconsider convert report timeline" -f -a "export" -d 'Export motion records, ready to be imported again'
complete -c renda -n "__fish_renda_using_subcommand motion; and not __fish_seen_subcommand_from show add edit import export template list sign unsign decide reconsider convert report timeline" -f -a "template" -d 'Print the empty sheet for motion: headings and one example'
complete -c renda -n "__fish_renda_using_subcommand motion; and not __fish_seen_subcommand_from show add edit import export template list sign unsign decide reconsider convert report timeline" -f -a "list" -d 'List motions: where they stand, how many move them, what is due'
complete -c renda -n "__fish_renda_using_subcommand motion; and not __fish_seen_subcommand_from show add edit import export template list sign unsign decide reconsider convert report timeline" -f -a "sign" -d 'Record deputies who join a motion'
complete -c renda -n "__fish_renda_using_subcommand motion; and not __fish_seen_subcommand_from show add edit import export template list sign unsign decide reconsider convert report timeline" -f -a "unsign" -d 'Record deputies who withdraw; a motion with too few left ends'
complete -c renda -n "__fish_renda_using_subcommand motion; and not __fish_seen_subcommand_from show add edit import export template list sign unsign decide reconsider convert report timeline" -f -a "decide" -d 'Record a decision: agenda, committee, opinion first, not a motion; later the vote and what follows'
complete -c renda -n "__fish_renda_using_subcommand motion; and not __fish_seen_subcommand_from show add edit import export template list sign unsign decide reconsider convert report timeline" -f -a "reconsider" -d 'Record that the movers demand a reconsideration of a finding (where the rules have it)'
complete -c renda -n "__fish_renda_using_subcommand motion; and not __fish_seen_subcommand_from show add edit import export template list sign unsign decide reconsider convert report timeline" -f -a "convert" -d 'Turn a motion into a suggestion; each keeps the other\'s number'
complete -c renda -n "__fish_renda_using_subcommand motion; and not __fish_seen_subcommand_from show add edit import export template list sign unsign decide reconsider convert report timeline" -f -a "report" -d 'Record an opinion or a report of a committee or the agencies'
complete -c renda -n "__fish_renda_using_subcommand motion; and not __fish_seen_subcommand_from show add edit import export template list sign unsign decide reconsider convert report timeline" -f -a "timeline" -d 'Show the whole course of one motion by date'
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from show" -l format -d 'Output format; by default from the extension of --output, else table on a terminal and plain in a pipe [one of: table, plain, csv, tsv, json, ndjson, md, html, xlsx]' -r -f -a "table\t''
plain\t''
csv\t''
tsv\t''
json\t''
ndjson\t''
md\t''
html\t''
xlsx\t''"
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from show" -l output -d 'Write to a file (beside it, then renamed); - is standard output' -r
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from show" -l encoding -d 'Encoding of a CSV file [one of: utf-8-bom, utf-8, gb18030]' -r -f -a "utf-8-bom\t''
utf-8\t''
gb18030\t''"
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from show" -l headings -d 'Language of the headings, or their keys (default: as --lang) [one of: zh, en, key]' -r -f -a "zh\t''
en\t''
key\t''"
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from show" -l dates -d 'Dates in XLSX: iso as 2024-03-05 (the default), zh with Chinese characters [one of: iso, zh]' -r -f -a "iso\t''
zh\t''"
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from show" -l number -d 'Filter by Motion no.' -r
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from show" -l region -d 'Filter by Region' -r
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from show" -l session -d 'Filter by Session' -r
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from show" -l db -d 'The database: a file, or postgres://user@host/name' -r
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from show" -l read-url -d 'Where commands that only read do so, such as a standby' -r
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from show" -l lang -d 'Language' -r -f -a "zh\t''
en\t''"
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from show" -l today -d 'Take this day as today' -r
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from show" -l as-of -d 'Look at things as they stood at the end of this day' -r
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from show" -l operator -d 'Who operates, for the journal' -r
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from show" -l profile -d 'Rule profile: a built-in name or a TOML file' -r
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from show" -l config -d 'Configuration file (default: renda.toml)' -r
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from show" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from show" -l reveal -d 'Show personal data unmasked (written to the journal)'
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from show" -l force -d 'Overwrite an existing file'
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from show" -l title-row -d 'Put the title in a row above the headings of XLSX'
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help'
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Say only what went wrong'
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Say more'
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from show" -l no-progress -d 'Show no progress'
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from show" -l yes -d 'Answer yes to questions'
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from add" -l number -d 'Motion no. (registered without it: the next free one), such as 3' -r
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from add" -l region -d 'Region, such as 520100' -r
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from add" -l session -d 'Session, such as 十五届四次' -r
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from add" -l title -d 'Title (required), such as 关于制定社区养老服务条例的议案' -r
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from add" -l grounds -d 'Grounds (required), such as 社区养老服务缺少法规依据' -r
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from add" -l proposal -d 'Proposal (required), such as 列入立法计划，年内提请审议' -r
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from add" -l movers -d 'Movers, such as 王小明、李华、张强等12人' -r
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from add" -l delegation -d 'Delegation' -r
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from add" -l submitted-at -d 'Submitted, such as 2024-02-01 10:30' -r
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from add" -l decision -d 'Decision' -r
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from add" -l committee -d 'Committee' -r
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from add" -l converted-to -d 'Suggestion' -r
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from add" -l note -d 'Note' -r
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from add" -l extra -d 'Extra' -r
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from add" -l db -d 'The database: a file, or postgres://user@host/name' -r
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from add" -l read-url -d 'Where commands that only read do so, such as a standby' -r
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from add" -l lang -d 'Language' -r -f -a "zh\t''
en\t''"
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from add" -l today -d 'Take this day as today' -r
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from add" -l as-of -d 'Look at things as they stood at the end of this day' -r
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from add" -l operator -d 'Who operates, for the journal' -r
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from add" -l profile -d 'Rule profile: a built-in name or a TOML file' -r
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from add" -l config -d 'Configuration file (default: renda.toml)' -r
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from add" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from add" -s n -l dry-run -d 'Do everything and undo it: same counts, same exit code'
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from add" -s h -l help -d 'Print help'
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from add" -s q -l quiet -d 'Say only what went wrong'
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from add" -s v -l verbose -d 'Say more'
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from add" -l no-progress -d 'Show no progress'
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from add" -l yes -d 'Answer yes to questions'
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from edit" -l title -d 'Title (required), such as 关于制定社区养老服务条例的议案' -r
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from edit" -l grounds -d 'Grounds (required), such as 社区养老服务缺少法规依据' -r
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from edit" -l proposal -d 'Proposal (required), such as 列入立法计划，年内提请审议' -r
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from edit" -l movers -d 'Movers, such as 王小明、李华、张强等12人' -r
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from edit" -l delegation -d 'Delegation' -r
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from edit" -l submitted-at -d 'Submitted, such as 2024-02-01 10:30' -r
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from edit" -l decision -d 'Decision' -r
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from edit" -l committee -d 'Committee' -r
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from edit" -l converted-to -d 'Suggestion' -r
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from edit" -l note -d 'Note' -r
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from edit" -l extra -d 'Extra' -r
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from edit" -l number -d 'Filter by Motion no.' -r
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from edit" -l region -d 'Filter by Region' -r
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from edit" -l session -d 'Filter by Session' -r
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from edit" -l db -d 'The database: a file, or postgres://user@host/name' -r
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from edit" -l read-url -d 'Where commands that only read do so, such as a standby' -r
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from edit" -l lang -d 'Language' -r -f -a "zh\t''
en\t''"
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from edit" -l today -d 'Take this day as today' -r
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from edit" -l as-of -d 'Look at things as they stood at the end of this day' -r
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from edit" -l operator -d 'Who operates, for the journal' -r
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from edit" -l profile -d 'Rule profile: a built-in name or a TOML file' -r
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from edit" -l config -d 'Configuration file (default: renda.toml)' -r
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from edit" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from edit" -s n -l dry-run -d 'Do everything and undo it: same counts, same exit code'
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from edit" -s h -l help -d 'Print help'
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from edit" -s q -l quiet -d 'Say only what went wrong'
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from edit" -s v -l verbose -d 'Say more'
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from edit" -l no-progress -d 'Show no progress'
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from edit" -l yes -d 'Answer yes to questions'
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from import" -l on-conflict -d 'Where a record differs: update (default), skip, reject' -r -f -a "update\t''
skip\t''
reject\t''"
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from import" -l rejects -d 'Write the rejected rows with their reasons to this file; mended, it can be imported as it is' -r
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from import" -l encoding -d 'Encoding of the sheet (told and said when left out): utf-8, gb18030, utf-16le, utf-16be' -r
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from import" -l sheet -d 'Sheet of a workbook, by name or number (when left out the first with known headings)' -r
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from import" -l header-row -d 'Line of the headings (found when left out)' -r
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from import" -l map -d 'Match a heading to a field; may be repeated' -r
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from import" -l save-map -d 'Save what --map matches under this name' -r
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from import" -l use-map -d 'Match headings as saved under this name; --map comes first' -r
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from import" -l plan -d 'Change nothing and write a plan to this file, for --apply' -r
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from import" -l format -d 'Output format; by default from the extension of --output, else table on a terminal and plain in a pipe [one of: table, plain, csv, tsv, json, ndjson, md, html, xlsx]' -r -f -a "table\t''
plain\t''
csv\t''
tsv\t''
json\t''
ndjson\t''
md\t''
html\t''
xlsx\t''"
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from import" -l output -d 'Write to a file (beside it, then renamed); - is standard output' -r
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from import" -l headings -d 'Language of the headings, or their keys (default: as --lang) [one of: zh, en, key]' -r -f -a "zh\t''
en\t''
key\t''"
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from import" -l apply -d 'Carry out what --plan wrote; where the sheet or the records it speaks of changed since, nothing is done: exit code 4' -r
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from import" -l db -d 'The database: a file, or postgres://user@host/name' -r
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from import" -l read-url -d 'Where commands that only read do so, such as a standby' -r
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from import" -l lang -d 'Language' -r -f -a "zh\t''
en\t''"
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from import" -l today -d 'Take this day as today' -r
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from import" -l as-of -d 'Look at things as they stood at the end of this day' -r
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from import" -l operator -d 'Who operates, for the journal' -r
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from import" -l profile -d 'Rule profile: a built-in name or a TOML file' -r
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from import" -l config -d 'Configuration file (default: renda.toml)' -r
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from import" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from import" -l strict -d 'Take nothing if any row is rejected'
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from import" -s n -l dry-run -d 'Do everything and undo it: same counts, same exit code'
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from import" -l keep-extra -d 'Keep columns that are not known, each cell a line with its heading, under “Extra”'
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from import" -l explain -d 'Explain how the sheet is read and what its rows would do; nothing is changed'
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from import" -l force -d 'Overwrite existing files (--rejects, --plan, --output)'
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from import" -s h -l help -d 'Print help'
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from import" -s q -l quiet -d 'Say only what went wrong'
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from import" -s v -l verbose -d 'Say more'
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from import" -l no-progress -d 'Show no progress'
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from import" -l yes -d 'Answer yes to questions'
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from export" -l columns -d 'Export these columns, separated by commas' -r
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from export" -l sort -d 'Columns to sort by, separated by commas; - before one descends' -r
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from export" -l format -d 'Output format; by default from the extension of --output, else table on a terminal and plain in a pipe [one of: table, plain, csv, tsv, json, ndjson, md, html, xlsx]' -r -f -a "table\t''
plain\t''
csv\t''
tsv\t''
json\t''
ndjson\t''
md\t''
html\t''
xlsx\t''"
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from export" -l output -d 'Write to a file (beside it, then renamed); - is standard output' -r
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from export" -l encoding -d 'Encoding of a CSV file [one of: utf-8-bom, utf-8, gb18030]' -r -f -a "utf-8-bom\t''
utf-8\t''
gb18030\t''"
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from export" -l headings -d 'Language of the headings, or their keys (default: as --lang) [one of: zh, en, key]' -r -f -a "zh\t''
en\t''
key\t''"
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from export" -l dates -d 'Dates in XLSX: iso as 2024-03-05 (the default), zh with Chinese characters [one of: iso, zh]' -r -f -a "iso\t''
zh\t''"
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from export" -l number -d 'Filter by Motion no.' -r
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from export" -l region -d 'Filter by Region' -r
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from export" -l session -d 'Filter by Session' -r
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from export" -l title -d 'Filter by Title' -r
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from export" -l grounds -d 'Filter by Grounds' -r
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from export" -l proposal -d 'Filter by Proposal' -r
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from export" -l movers -d 'Filter by Movers' -r
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from export" -l delegation -d 'Filter by Delegation' -r
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from export" -l submitted-at -d 'Filter by Submitted' -r
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from export" -l decision -d 'Filter by Decision' -r
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from export" -l committee -d 'Filter by Committee' -r
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from export" -l converted-to -d 'Filter by Suggestion' -r
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from export" -l note -d 'Filter by Note' -r
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from export" -l extra -d 'Filter by Extra' -r
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from export" -l db -d 'The database: a file, or postgres://user@host/name' -r
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from export" -l read-url -d 'Where commands that only read do so, such as a standby' -r
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from export" -l lang -d 'Language' -r -f -a "zh\t''
en\t''"
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from export" -l today -d 'Take this day as today' -r
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from export" -l as-of -d 'Look at things as they stood at the end of this day' -r
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from export" -l operator -d 'Who operates, for the journal' -r
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from export" -l profile -d 'Rule profile: a built-in name or a TOML file' -r
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from export" -l config -d 'Configuration file (default: renda.toml)' -r
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from export" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from export" -l reveal -d 'Show personal data unmasked (written to the journal)'
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from export" -l force -d 'Overwrite an existing file'
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from export" -l title-row -d 'Put the title in a row above the headings of XLSX'
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from export" -s h -l help -d 'Print help'
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from export" -s q -l quiet -d 'Say only what went wrong'
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from export" -s v -l verbose -d 'Say more'
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from export" -l no-progress -d 'Show no progress'
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from export" -l yes -d 'Answer yes to questions'
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from template" -l format -d 'Output format; by default from the extension of --output, else table on a terminal and plain in a pipe [one of: table, plain, csv, tsv, json, ndjson, md, html, xlsx]' -r -f -a "table\t''
plain\t''
csv\t''
tsv\t''
json\t''
ndjson\t''
md\t''
html\t''
xlsx\t''"
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from template" -l output -d 'Write to a file (beside it, then renamed); - is standard output' -r
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from template" -l encoding -d 'Encoding of a CSV file [one of: utf-8-bom, utf-8, gb18030]' -r -f -a "utf-8-bom\t''
utf-8\t''
gb18030\t''"
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from template" -l headings -d 'Language of the headings, or their keys (default: as --lang) [one of: zh, en, key]' -r -f -a "zh\t''
en\t''
key\t''"
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from template" -l dates -d 'Dates in XLSX: iso as 2024-03-05 (the default), zh with Chinese characters [one of: iso, zh]' -r -f -a "iso\t''
zh\t''"
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from template" -l db -d 'The database: a file, or postgres://user@host/name' -r
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from template" -l read-url -d 'Where commands that only read do so, such as a standby' -r
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from template" -l lang -d 'Language' -r -f -a "zh\t''
en\t''"
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from template" -l today -d 'Take this day as today' -r
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from template" -l as-of -d 'Look at things as they stood at the end of this day' -r
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from template" -l operator -d 'Who operates, for the journal' -r
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from template" -l profile -d 'Rule profile: a built-in name or a TOML file' -r
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from template" -l config -d 'Configuration file (default: renda.toml)' -r
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from template" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from template" -l force -d 'Overwrite an existing file'
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from template" -l title-row -d 'Put the title in a row above the headings of XLSX'
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from template" -s h -l help -d 'Print help'
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from template" -s q -l quiet -d 'Say only what went wrong'
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from template" -s v -l verbose -d 'Say more'
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from template" -l no-progress -d 'Show no progress'
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from template" -l yes -d 'Answer yes to questions'
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from list" -l status -d 'Only those in this state' -r
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from list" -l columns -d 'Show these columns, separated by commas; all shows every one' -r
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from list" -l sort -d 'Columns to sort by, separated by commas; - before one descends' -r
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from list" -l limit -d 'Show at most so many rows' -r
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from list" -l format -d 'Output format; by default from the extension of --output, else table on a terminal and plain in a pipe [one of: table, plain, csv, tsv, json, ndjson, md, html, xlsx]' -r -f -a "table\t''
plain\t''
csv\t''
tsv\t''
json\t''
ndjson\t''
md\t''
html\t''
xlsx\t''"
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from list" -l output -d 'Write to a file (beside it, then renamed); - is standard output' -r
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from list" -l encoding -d 'Encoding of a CSV file [one of: utf-8-bom, utf-8, gb18030]' -r -f -a "utf-8-bom\t''
utf-8\t''
gb18030\t''"
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from list" -l headings -d 'Language of the headings, or their keys (default: as --lang) [one of: zh, en, key]' -r -f -a "zh\t''
en\t''
key\t''"
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from list" -l dates -d 'Dates in XLSX: iso as 2024-03-05 (the default), zh with Chinese characters [one of: iso, zh]' -r -f -a "iso\t''
zh\t''"
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from list" -l number -d 'Filter by Motion no.' -r
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from list" -l region -d 'Filter by Region' -r
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from list" -l session -d 'Filter by Session' -r
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from list" -l title -d 'Filter by Title' -r
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from list" -l grounds -d 'Filter by Grounds' -r
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from list" -l proposal -d 'Filter by Proposal' -r
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from list" -l movers -d 'Filter by Movers' -r
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from list" -l delegation -d 'Filter by Delegation' -r
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from list" -l submitted-at -d 'Filter by Submitted' -r
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from list" -l decision -d 'Filter by Decision' -r
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from list" -l committee -d 'Filter by Committee' -r
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from list" -l converted-to -d 'Filter by Suggestion' -r
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from list" -l note -d 'Filter by Note' -r
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from list" -l extra -d 'Filter by Extra' -r
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from list" -l db -d 'The database: a file, or postgres://user@host/name' -r
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from list" -l read-url -d 'Where commands that only read do so, such as a standby' -r
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from list" -l lang -d 'Language' -r -f -a "zh\t''
en\t''"
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from list" -l today -d 'Take this day as today' -r
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from list" -l as-of -d 'Look at things as they stood at the end of this day' -r
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from list" -l operator -d 'Who operates, for the journal' -r
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from list" -l profile -d 'Rule profile: a built-in name or a TOML file' -r
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from list" -l config -d 'Configuration file (default: renda.toml)' -r
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from list" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from list" -l exit-code -d 'Exit with 10 when there is something, for cron'
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from list" -l force -d 'Overwrite an existing file'
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from list" -l title-row -d 'Put the title in a row above the headings of XLSX'
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help'
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Say only what went wrong'
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Say more'
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from list" -l no-progress -d 'Show no progress'
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from list" -l yes -d 'Answer yes to questions'
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from sign" -l from -d 'Take the items from a sheet' -r
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from sign" -l rejects -d 'Write the rejected rows with their reasons to this file; mended, it can be imported as it is' -r
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from sign" -l encoding -d 'Encoding of the sheet (told and said when left out): utf-8, gb18030, utf-16le, utf-16be' -r
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from sign" -l sheet -d 'Sheet of a workbook, by name or number (when left out the first with known headings)' -r
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from sign" -l header-row -d 'Line of the headings (found when left out)' -r
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from sign" -l map -d 'Match a heading to a field; may be repeated' -r
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from sign" -l deputies -d 'Deputies by name or certificate number, separated by commas' -r
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from sign" -l on -d 'The day (default: today)' -r
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from sign" -l db -d 'The database: a file, or postgres://user@host/name' -r
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from sign" -l read-url -d 'Where commands that only read do so, such as a standby' -r
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from sign" -l lang -d 'Language' -r -f -a "zh\t''
en\t''"
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from sign" -l today -d 'Take this day as today' -r
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from sign" -l as-of -d 'Look at things as they stood at the end of this day' -r
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from sign" -l operator -d 'Who operates, for the journal' -r
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from sign" -l profile -d 'Rule profile: a built-in name or a TOML file' -r
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from sign" -l config -d 'Configuration file (default: renda.toml)' -r
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from sign" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from sign" -l force -d 'Overwrite an existing --rejects file'
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from sign" -l strict -d 'Take nothing if any row is rejected'
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from sign" -s n -l dry-run -d 'Do everything and undo it: same counts, same exit code'
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from sign" -s h -l help -d 'Print help'
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from sign" -s q -l quiet -d 'Say only what went wrong'
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from sign" -s v -l verbose -d 'Say more'
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from sign" -l no-progress -d 'Show no progress'
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from sign" -l yes -d 'Answer yes to questions'
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from unsign" -l from -d 'Take the items from a sheet' -r
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from unsign" -l rejects -d 'Write the rejected rows with their reasons to this file; mended, it can be imported as it is' -r
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from unsign" -l encoding -d 'Encoding of the sheet (told and said when left out): utf-8, gb18030, utf-16le, utf-16be' -r
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from unsign" -l sheet -d 'Sheet of a workbook, by name or number (when left out the first with known headings)' -r
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from unsign" -l header-row -d 'Line of the headings (found when left out)' -r
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from unsign" -l map -d 'Match a heading to a field; may be repeated' -r
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from unsign" -l deputies -d 'Deputies by name or certificate number, separated by commas' -r
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from unsign" -l on -d 'The day (default: today)' -r
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from unsign" -l db -d 'The database: a file, or postgres://user@host/name' -r
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from unsign" -l read-url -d 'Where commands that only read do so, such as a standby' -r
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from unsign" -l lang -d 'Language' -r -f -a "zh\t''
en\t''"
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from unsign" -l today -d 'Take this day as today' -r
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from unsign" -l as-of -d 'Look at things as they stood at the end of this day' -r
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from unsign" -l operator -d 'Who operates, for the journal' -r
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from unsign" -l profile -d 'Rule profile: a built-in name or a TOML file' -r
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from unsign" -l config -d 'Configuration file (default: renda.toml)' -r
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from unsign" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from unsign" -l force -d 'Overwrite an existing --rejects file'
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from unsign" -l strict -d 'Take nothing if any row is rejected'
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from unsign" -s n -l dry-run -d 'Do everything and undo it: same counts, same exit code'
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from unsign" -s h -l help -d 'Print help'
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from unsign" -s q -l quiet -d 'Say only what went wrong'
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from unsign" -s v -l verbose -d 'Say more'
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from unsign" -l no-progress -d 'Show no progress'
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from unsign" -l yes -d 'Answer yes to questions'
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from decide" -l from -d 'Take the items from a sheet' -r
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from decide" -l rejects -d 'Write the rejected rows with their reasons to this file; mended, it can be imported as it is' -r
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from decide" -l encoding -d 'Encoding of the sheet (told and said when left out): utf-8, gb18030, utf-16le, utf-16be' -r
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from decide" -l sheet -d 'Sheet of a workbook, by name or number (when left out the first with known headings)' -r
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from decide" -l header-row -d 'Line of the headings (found when left out)' -r
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from decide" -l map -d 'Match a heading to a field; may be repeated' -r
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from decide" -l kind -d 'agenda, committee, opinion, unfit, consulted, agencies, plan, reference, passed, rejected, withdrawn, accepted, redo' -r
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from decide" -l body -d 'The committee or agency, or who consented to a withdrawal' -r
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from decide" -l on -d 'The day (default: today)' -r
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from decide" -l due -d 'A last day fixed with the decision' -r
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from decide" -l note -d 'A note; the reason where one is told' -r
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from decide" -l db -d 'The database: a file, or postgres://user@host/name' -r
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from decide" -l read-url -d 'Where commands that only read do so, such as a standby' -r
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from decide" -l lang -d 'Language' -r -f -a "zh\t''
en\t''"
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from decide" -l today -d 'Take this day as today' -r
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from decide" -l as-of -d 'Look at things as they stood at the end of this day' -r
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from decide" -l operator -d 'Who operates, for the journal' -r
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from decide" -l profile -d 'Rule profile: a built-in name or a TOML file' -r
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from decide" -l config -d 'Configuration file (default: renda.toml)' -r
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from decide" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from decide" -l force -d 'Overwrite an existing --rejects file'
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from decide" -l strict -d 'Take nothing if any row is rejected'
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from decide" -s n -l dry-run -d 'Do everything and undo it: same counts, same exit code'
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from decide" -s h -l help -d 'Print help'
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from decide" -s q -l quiet -d 'Say only what went wrong'
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from decide" -s v -l verbose -d 'Say more'
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from decide" -l no-progress -d 'Show no progress'
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from decide" -l yes -d 'Answer yes to questions'
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from reconsider" -l from -d 'Take the items from a sheet' -r
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from reconsider" -l rejects -d 'Write the rejected rows with their reasons to this file; mended, it can be imported as it is' -r
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from reconsider" -l encoding -d 'Encoding of the sheet (told and said when left out): utf-8, gb18030, utf-16le, utf-16be' -r
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from reconsider" -l sheet -d 'Sheet of a workbook, by name or number (when left out the first with known headings)' -r
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from reconsider" -l header-row -d 'Line of the headings (found when left out)' -r
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from reconsider" -l map -d 'Match a heading to a field; may be repeated' -r
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from reconsider" -l deputies -d 'The movers who demand it, by name or certificate number, separated by commas' -r
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from reconsider" -l at -d 'When, such as "2024-02-03 09:30"' -r
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from reconsider" -l note -d 'A note' -r
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from reconsider" -l db -d 'The database: a file, or postgres://user@host/name' -r
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from reconsider" -l read-url -d 'Where commands that only read do so, such as a standby' -r
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from reconsider" -l lang -d 'Language' -r -f -a "zh\t''
en\t''"
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from reconsider" -l today -d 'Take this day as today' -r
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from reconsider" -l as-of -d 'Look at things as they stood at the end of this day' -r
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from reconsider" -l operator -d 'Who operates, for the journal' -r
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from reconsider" -l profile -d 'Rule profile: a built-in name or a TOML file' -r
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from reconsider" -l config -d 'Configuration file (default: renda.toml)' -r
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from reconsider" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from reconsider" -l force -d 'Overwrite an existing --rejects file'
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from reconsider" -l strict -d 'Take nothing if any row is rejected'
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from reconsider" -s n -l dry-run -d 'Do everything and undo it: same counts, same exit code'
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from reconsider" -s h -l help -d 'Print help'
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from reconsider" -s q -l quiet -d 'Say only what went wrong'
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from reconsider" -s v -l verbose -d 'Say more'
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from reconsider" -l no-progress -d 'Show no progress'
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from reconsider" -l yes -d 'Answer yes to questions'
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from convert" -l from -d 'Take the items from a sheet' -r
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from convert" -l rejects -d 'Write the rejected rows with their reasons to this file; mended, it can be imported as it is' -r
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from convert" -l encoding -d 'Encoding of the sheet (told and said when left out): utf-8, gb18030, utf-16le, utf-16be' -r
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from convert" -l sheet -d 'Sheet of a workbook, by name or number (when left out the first with known headings)' -r
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from convert" -l header-row -d 'Line of the headings (found when left out)' -r
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from convert" -l map -d 'Match a heading to a field; may be repeated' -r
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from convert" -l on -d 'The day (default: today)' -r
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from convert" -l title -d 'Title of the suggestion (default: that of the motion)' -r
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from convert" -l category -d 'Category of the suggestion' -r
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from convert" -l note -d 'A note' -r
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from convert" -l db -d 'The database: a file, or postgres://user@host/name' -r
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from convert" -l read-url -d 'Where commands that only read do so, such as a standby' -r
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from convert" -l lang -d 'Language' -r -f -a "zh\t''
en\t''"
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from convert" -l today -d 'Take this day as today' -r
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from convert" -l as-of -d 'Look at things as they stood at the end of this day' -r
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from convert" -l operator -d 'Who operates, for the journal' -r
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from convert" -l profile -d 'Rule profile: a built-in name or a TOML file' -r
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from convert" -l config -d 'Configuration file (default: renda.toml)' -r
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from convert" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from convert" -l force -d 'Overwrite an existing --rejects file'
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from convert" -l strict -d 'Take nothing if any row is rejected'
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from convert" -s n -l dry-run -d 'Do everything and undo it: same counts, same exit code'
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from convert" -s h -l help -d 'Print help'
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from convert" -s q -l quiet -d 'Say only what went wrong'
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from convert" -s v -l verbose -d 'Say more'
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from convert" -l no-progress -d 'Show no progress'
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from convert" -l yes -d 'Answer yes to questions'
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from report" -l from -d 'Take the items from a sheet' -r
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from report" -l rejects -d 'Write the rejected rows with their reasons to this file; mended, it can be imported as it is' -r
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from report" -l encoding -d 'Encoding of the sheet (told and said when left out): utf-8, gb18030, utf-16le, utf-16be' -r
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from report" -l sheet -d 'Sheet of a workbook, by name or number (when left out the first with known headings)' -r
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from report" -l header-row -d 'Line of the headings (found when left out)' -r
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from report" -l map -d 'Match a heading to a field; may be repeated' -r
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from report" -l kind -d 'opined, agency-opinion, result or handled' -r
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from report" -l body -d 'Which committee or agency' -r
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from report" -l on -d 'The day (default: today)' -r
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from report" -l note -d 'A note' -r
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from report" -l db -d 'The database: a file, or postgres://user@host/name' -r
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from report" -l read-url -d 'Where commands that only read do so, such as a standby' -r
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from report" -l lang -d 'Language' -r -f -a "zh\t''
en\t''"
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from report" -l today -d 'Take this day as today' -r
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from report" -l as-of -d 'Look at things as they stood at the end of this day' -r
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from report" -l operator -d 'Who operates, for the journal' -r
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from report" -l profile -d 'Rule profile: a built-in name or a TOML file' -r
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from report" -l config -d 'Configuration file (default: renda.toml)' -r
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from report" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from report" -l force -d 'Overwrite an existing --rejects file'
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from report" -l strict -d 'Take nothing if any row is rejected'
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from report" -s n -l dry-run -d 'Do everything and undo it: same counts, same exit code'
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from report" -s h -l help -d 'Print help'
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from report" -s q -l quiet -d 'Say only what went wrong'
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from report" -s v -l verbose -d 'Say more'
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from report" -l no-progress -d 'Show no progress'
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from report" -l yes -d 'Answer yes to questions'
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from timeline" -l format -d 'Output format; by default from the extension of --output, else table on a terminal and plain in a pipe [one of: table, plain, csv, tsv, json, ndjson, md, html, xlsx]' -r -f -a "table\t''
plain\t''
csv\t''
tsv\t''
json\t''
ndjson\t''
md\t''
html\t''
xlsx\t''"
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from timeline" -l output -d 'Write to a file (beside it, then renamed); - is standard output' -r
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from timeline" -l encoding -d 'Encoding of a CSV file [one of: utf-8-bom, utf-8, gb18030]' -r -f -a "utf-8-bom\t''
utf-8\t''
gb18030\t''"
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from timeline" -l headings -d 'Language of the headings, or their keys (default: as --lang) [one of: zh, en, key]' -r -f -a "zh\t''
en\t''
key\t''"
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from timeline" -l dates -d 'Dates in XLSX: iso as 2024-03-05 (the default), zh with Chinese characters [one of: iso, zh]' -r -f -a "iso\t''
zh\t''"
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from timeline" -l db -d 'The database: a file, or postgres://user@host/name' -r
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from timeline" -l read-url -d 'Where commands that only read do so, such as a standby' -r
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from timeline" -l lang -d 'Language' -r -f -a "zh\t''
en\t''"
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from timeline" -l today -d 'Take this day as today' -r
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from timeline" -l as-of -d 'Look at things as they stood at the end of this day' -r
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from timeline" -l operator -d 'Who operates, for the journal' -r
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from timeline" -l profile -d 'Rule profile: a built-in name or a TOML file' -r
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from timeline" -l config -d 'Configuration file (default: renda.toml)' -r
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from timeline" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from timeline" -l force -d 'Overwrite an existing file'
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from timeline" -l title-row -d 'Put the title in a row above the headings of XLSX'
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from timeline" -s h -l help -d 'Print help'
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from timeline" -s q -l quiet -d 'Say only what went wrong'
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from timeline" -s v -l verbose -d 'Say more'
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from timeline" -l no-progress -d 'Show no progress'
complete -c renda -n "__fish_renda_using_subcommand motion; and __fish_seen_subcommand_from timeline" -l yes -d 'Answer yes to questions'
complete -c renda -n "__fish_renda_using_subcommand deputy; and not __fish_seen_subcommand_from list show add edit import export template" -l db -d 'The database: a file, or postgres://user@host/name' -r
complete -c renda -n "__fish_renda_using_subcommand deputy; and not __fish_seen_subcommand_from list show add edit import export template" -l read-url -d 'Where commands that only read do so, such as a standby' -r
complete -c renda -n "__fish_renda_using_subcommand deputy; and not __fish_seen_subcommand_from list show add edit import export template" -l lang -d 'Language' -r -f -a "zh\t''
en\t''"
complete -c renda -n "__fish_renda_using_subcommand deputy; and not __fish_seen_subcommand_from list show add edit import export template" -l today -d 'Take this day as today' -r
complete -c renda -n "__fish_renda_using_subcommand deputy; and not __fish_seen_subcommand_from list show add edit import export template" -l as-of -d 'Look at things as they stood at the end of this day' -r
complete -c renda -n "__fish_renda_using_subcommand deputy; and not __fish_seen_subcommand_from list show add edit import export template" -l operator -d 'Who operates, for the journal' -r
complete -c renda -n "__fish_renda_using_subcommand deputy; and not __fish_seen_subcommand_from list show add edit import export template" -l profile -d 'Rule profile: a built-in name or a TOML file' -r
complete -c renda -n "__fish_renda_using_subcommand deputy; and not __fish_seen_subcommand_from list show add edit import export template" -l config -d 'Configuration file (default: renda.toml)' -r
complete -c renda -n "__fish_renda_using_subcommand deputy; and not __fish_seen_subcommand_from list show add edit import export template" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c renda -n "__fish_renda_using_subcommand deputy; and not __fish_seen_subcommand_from list show add edit import export template" -s h -l help -d 'Print help'
complete -c renda -n "__fish_renda_using_subcommand deputy; and not __fish_seen_subcommand_from list show add edit import export template" -s q -l quiet -d 'Say only what went wrong'
complete -c renda -n "__fish_renda_using_subcommand deputy; and not __fish_seen_subcommand_from list show add edit import export template" -s v -l verbose -d 'Say more'
complete -c renda -n "__fish_renda_using_subcommand deputy; and not __fish_seen_subcommand_from list show add edit import export template" -l no-progress -d 'Show no progress'
complete -c renda -n "__fish_renda_using_subcommand deputy; and not __fish_seen_subcommand_from list show add edit import export template" -l yes -d 'Answer yes to questions'
complete -c renda -n "__fish_renda_using_subcommand deputy; and not __fish_seen_subcommand_from list show add edit import export template" -f -a "list" -d 'List deputy records, filtered by any column'
complete -c renda -n "__fish_renda_using_subcommand deputy; and not __fish_seen_subcommand_from list show add edit import export template" -f -a "show" -d 'Show everything about one deputy'
complete -c renda -n "__fish_renda_using_subcommand deputy; and not __fish_seen_subcommand_from list show add edit import export template" -f -a "add" -d 'Add one deputy'
complete -c renda -n "__fish_renda_using_subcommand deputy; and not __fish_seen_subcommand_from list show add edit import export template" -f -a "edit" -d 'Change one deputy'
complete -c renda -n "__fish_renda_using_subcommand deputy; and not __fish_seen_subcommand_from list show add edit import export template" -f -a "import" -d 'Import deputy records from sheets'
complete -c renda -n "__fish_renda_using_subcommand deputy; and not __fish_seen_subcommand_from list show add edit import export template" -f -a "export" -d 'Export deputy records, ready to be imported again'
complete -c renda -n "__fish_renda_using_subcommand deputy; and not __fish_seen_subcommand_from list show add edit import export template" -f -a "template" -d 'Print the empty sheet for deputy: headings and one example'
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from list" -l columns -d 'Show these columns, separated by commas; all shows every one' -r
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from list" -l sort -d 'Columns to sort by, separated by commas; - before one descends' -r
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from list" -l limit -d 'Show at most so many rows' -r
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from list" -l format -d 'Output format; by default from the extension of --output, else table on a terminal and plain in a pipe [one of: table, plain, csv, tsv, json, ndjson, md, html, xlsx]' -r -f -a "table\t''
plain\t''
csv\t''
tsv\t''
json\t''
ndjson\t''
md\t''
html\t''
xlsx\t''"
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from list" -l output -d 'Write to a file (beside it, then renamed); - is standard output' -r
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from list" -l encoding -d 'Encoding of a CSV file [one of: utf-8-bom, utf-8, gb18030]' -r -f -a "utf-8-bom\t''
utf-8\t''
gb18030\t''"
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from list" -l headings -d 'Language of the headings, or their keys (default: as --lang) [one of: zh, en, key]' -r -f -a "zh\t''
en\t''
key\t''"
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from list" -l dates -d 'Dates in XLSX: iso as 2024-03-05 (the default), zh with Chinese characters [one of: iso, zh]' -r -f -a "iso\t''
zh\t''"
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from list" -l cert-no -d 'Filter by Certificate no.' -r
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from list" -l name -d 'Filter by Name' -r
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from list" -l sex -d 'Filter by Sex' -r
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from list" -l ethnicity -d 'Filter by Ethnicity' -r
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from list" -l birth -d 'Filter by Birth month' -r
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from list" -l native-place -d 'Filter by Native place' -r
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from list" -l party -d 'Filter by Party' -r
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from list" -l joined-party-on -d 'Filter by Joined party' -r
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from list" -l education -d 'Filter by Education' -r
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from list" -l degree -d 'Filter by Degree' -r
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from list" -l school -d 'Filter by School' -r
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from list" -l major -d 'Filter by Major' -r
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from list" -l title -d 'Filter by Professional title' -r
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from list" -l position -d 'Filter by Employer and post' -r
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from list" -l composition -d 'Filter by Composition' -r
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from list" -l delegation -d 'Filter by Delegation' -r
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from list" -l electoral-unit -d 'Filter by Electoral unit' -r
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from list" -l region -d 'Filter by Region' -r
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from list" -l level -d 'Filter by Level' -r
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from list" -l term -d 'Filter by Term' -r
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from list" -l reelected -d 'Filter by Re-elected' -r
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from list" -l elected-on -d 'Filter by Elected on' -r
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from list" -l congress-post -d 'Filter by Post in the congress' -r
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from list" -l group -d 'Filter by Group' -r
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from list" -l station -d 'Filter by Station' -r
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from list" -l status -d 'Filter by Status' -r
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from list" -l suspended-on -d 'Filter by Suspended on' -r
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from list" -l resumed-on -d 'Filter by Resumed on' -r
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from list" -l ended-on -d 'Filter by Ended on' -r
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from list" -l end-reason -d 'Filter by Reason of ending' -r
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from list" -l id-number -d 'Filter by Identity no.' -r
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from list" -l mobile -d 'Filter by Mobile' -r
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from list" -l landline -d 'Filter by Landline' -r
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from list" -l email -d 'Filter by E-mail' -r
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from list" -l address -d 'Filter by Address' -r
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from list" -l postcode -d 'Filter by Postcode' -r
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from list" -l note -d 'Filter by Note' -r
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from list" -l extra -d 'Filter by Extra' -r
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from list" -l db -d 'The database: a file, or postgres://user@host/name' -r
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from list" -l read-url -d 'Where commands that only read do so, such as a standby' -r
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from list" -l lang -d 'Language' -r -f -a "zh\t''
en\t''"
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from list" -l today -d 'Take this day as today' -r
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from list" -l as-of -d 'Look at things as they stood at the end of this day' -r
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from list" -l operator -d 'Who operates, for the journal' -r
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from list" -l profile -d 'Rule profile: a built-in name or a TOML file' -r
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from list" -l config -d 'Configuration file (default: renda.toml)' -r
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from list" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from list" -l reveal -d 'Show personal data unmasked (written to the journal)'
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from list" -l exit-code -d 'Exit with 10 when there is something, for cron'
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from list" -l force -d 'Overwrite an existing file'
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from list" -l title-row -d 'Put the title in a row above the headings of XLSX'
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help'
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Say only what went wrong'
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Say more'
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from list" -l no-progress -d 'Show no progress'
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from list" -l yes -d 'Answer yes to questions'
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from show" -l format -d 'Output format; by default from the extension of --output, else table on a terminal and plain in a pipe [one of: table, plain, csv, tsv, json, ndjson, md, html, xlsx]' -r -f -a "table\t''
plain\t''
csv\t''
tsv\t''
json\t''
ndjson\t''
md\t''
html\t''
xlsx\t''"
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from show" -l output -d 'Write to a file (beside it, then renamed); - is standard output' -r
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from show" -l encoding -d 'Encoding of a CSV file [one of: utf-8-bom, utf-8, gb18030]' -r -f -a "utf-8-bom\t''
utf-8\t''
gb18030\t''"
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from show" -l headings -d 'Language of the headings, or their keys (default: as --lang) [one of: zh, en, key]' -r -f -a "zh\t''
en\t''
key\t''"
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from show" -l dates -d 'Dates in XLSX: iso as 2024-03-05 (the default), zh with Chinese characters [one of: iso, zh]' -r -f -a "iso\t''
zh\t''"
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from show" -l cert-no -d 'Filter by Certificate no.' -r
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from show" -l region -d 'Filter by Region' -r
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from show" -l term -d 'Filter by Term' -r
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from show" -l db -d 'The database: a file, or postgres://user@host/name' -r
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from show" -l read-url -d 'Where commands that only read do so, such as a standby' -r
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from show" -l lang -d 'Language' -r -f -a "zh\t''
en\t''"
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from show" -l today -d 'Take this day as today' -r
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from show" -l as-of -d 'Look at things as they stood at the end of this day' -r
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from show" -l operator -d 'Who operates, for the journal' -r
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from show" -l profile -d 'Rule profile: a built-in name or a TOML file' -r
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from show" -l config -d 'Configuration file (default: renda.toml)' -r
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from show" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from show" -l reveal -d 'Show personal data unmasked (written to the journal)'
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from show" -l force -d 'Overwrite an existing file'
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from show" -l title-row -d 'Put the title in a row above the headings of XLSX'
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help'
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Say only what went wrong'
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Say more'
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from show" -l no-progress -d 'Show no progress'
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from show" -l yes -d 'Answer yes to questions'
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from add" -l cert-no -d 'Certificate no., such as 001' -r
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from add" -l name -d 'Name (required), such as 王小明' -r
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from add" -l sex -d 'Sex, such as 男' -r
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from add" -l ethnicity -d 'Ethnicity, such as 汉族' -r
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from add" -l birth -d 'Birth month, such as 1975.08' -r
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from add" -l native-place -d 'Native place, such as 贵州贵阳' -r
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from add" -l party -d 'Party, such as 中共党员' -r
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from add" -l joined-party-on -d 'Joined party, such as 1998.07' -r
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from add" -l education -d 'Education, such as 大学' -r
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from add" -l degree -d 'Degree, such as 学士' -r
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from add" -l school -d 'School' -r
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from add" -l major -d 'Major' -r
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from add" -l title -d 'Professional title' -r
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from add" -l position -d 'Employer and post, such as 第三中学教师' -r
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from add" -l composition -d 'Composition, such as 专业技术人员' -r
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from add" -l delegation -d 'Delegation, such as 南明区代表团' -r
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from add" -l electoral-unit -d 'Electoral unit, such as 南明区' -r
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from add" -l region -d 'Region, such as 520100' -r
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from add" -l level -d 'Level, such as 市' -r
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from add" -l term -d 'Term, such as 十五届' -r
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from add" -l reelected -d 'Re-elected, such as 否' -r
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from add" -l elected-on -d 'Elected on, such as 2021-12-20' -r
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from add" -l congress-post -d 'Post in the congress' -r
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from add" -l group -d 'Group' -r
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from add" -l station -d 'Station' -r
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from add" -l status -d 'Status, such as 在任' -r
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from add" -l suspended-on -d 'Suspended on' -r
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from add" -l resumed-on -d 'Resumed on' -r
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from add" -l ended-on -d 'Ended on' -r
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from add" -l end-reason -d 'Reason of ending' -r
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from add" -l id-number -d 'Identity no.' -r
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from add" -l mobile -d 'Mobile, such as 19900000001' -r
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from add" -l landline -d 'Landline' -r
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from add" -l email -d 'E-mail' -r
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from add" -l address -d 'Address' -r
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from add" -l postcode -d 'Postcode' -r
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from add" -l note -d 'Note' -r
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from add" -l extra -d 'Extra' -r
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from add" -l db -d 'The database: a file, or postgres://user@host/name' -r
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from add" -l read-url -d 'Where commands that only read do so, such as a standby' -r
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from add" -l lang -d 'Language' -r -f -a "zh\t''
en\t''"
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from add" -l today -d 'Take this day as today' -r
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from add" -l as-of -d 'Look at things as they stood at the end of this day' -r
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from add" -l operator -d 'Who operates, for the journal' -r
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from add" -l profile -d 'Rule profile: a built-in name or a TOML file' -r
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from add" -l config -d 'Configuration file (default: renda.toml)' -r
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from add" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from add" -s n -l dry-run -d 'Do everything and undo it: same counts, same exit code'
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from add" -s h -l help -d 'Print help'
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from add" -s q -l quiet -d 'Say only what went wrong'
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from add" -s v -l verbose -d 'Say more'
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from add" -l no-progress -d 'Show no progress'
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from add" -l yes -d 'Answer yes to questions'
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from edit" -l name -d 'Name (required), such as 王小明' -r
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from edit" -l sex -d 'Sex, such as 男' -r
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from edit" -l ethnicity -d 'Ethnicity, such as 汉族' -r
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from edit" -l birth -d 'Birth month, such as 1975.08' -r
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from edit" -l native-place -d 'Native place, such as 贵州贵阳' -r
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from edit" -l party -d 'Party, such as 中共党员' -r
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from edit" -l joined-party-on -d 'Joined party, such as 1998.07' -r
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from edit" -l education -d 'Education, such as 大学' -r
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from edit" -l degree -d 'Degree, such as 学士' -r
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from edit" -l school -d 'School' -r
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from edit" -l major -d 'Major' -r
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from edit" -l title -d 'Professional title' -r
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from edit" -l position -d 'Employer and post, such as 第三中学教师' -r
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from edit" -l composition -d 'Composition, such as 专业技术人员' -r
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from edit" -l delegation -d 'Delegation, such as 南明区代表团' -r
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from edit" -l electoral-unit -d 'Electoral unit, such as 南明区' -r
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from edit" -l level -d 'Level, such as 市' -r
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from edit" -l reelected -d 'Re-elected, such as 否' -r
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from edit" -l elected-on -d 'Elected on, such as 2021-12-20' -r
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from edit" -l congress-post -d 'Post in the congress' -r
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from edit" -l group -d 'Group' -r
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from edit" -l station -d 'Station' -r
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from edit" -l status -d 'Status, such as 在任' -r
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from edit" -l suspended-on -d 'Suspended on' -r
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from edit" -l resumed-on -d 'Resumed on' -r
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from edit" -l ended-on -d 'Ended on' -r
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from edit" -l end-reason -d 'Reason of ending' -r
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from edit" -l id-number -d 'Identity no.' -r
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from edit" -l mobile -d 'Mobile, such as 19900000001' -r
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from edit" -l landline -d 'Landline' -r
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from edit" -l email -d 'E-mail' -r
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from edit" -l address -d 'Address' -r
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from edit" -l postcode -d 'Postcode' -r
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from edit" -l note -d 'Note' -r
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from edit" -l extra -d 'Extra' -r
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from edit" -l cert-no -d 'Filter by Certificate no.' -r
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from edit" -l region -d 'Filter by Region' -r
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from edit" -l term -d 'Filter by Term' -r
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from edit" -l db -d 'The database: a file, or postgres://user@host/name' -r
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from edit" -l read-url -d 'Where commands that only read do so, such as a standby' -r
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from edit" -l lang -d 'Language' -r -f -a "zh\t''
en\t''"
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from edit" -l today -d 'Take this day as today' -r
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from edit" -l as-of -d 'Look at things as they stood at the end of this day' -r
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from edit" -l operator -d 'Who operates, for the journal' -r
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from edit" -l profile -d 'Rule profile: a built-in name or a TOML file' -r
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from edit" -l config -d 'Configuration file (default: renda.toml)' -r
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from edit" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from edit" -s n -l dry-run -d 'Do everything and undo it: same counts, same exit code'
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from edit" -s h -l help -d 'Print help'
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from edit" -s q -l quiet -d 'Say only what went wrong'
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from edit" -s v -l verbose -d 'Say more'
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from edit" -l no-progress -d 'Show no progress'
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from edit" -l yes -d 'Answer yes to questions'
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from import" -l on-conflict -d 'Where a record differs: update (default), skip, reject' -r -f -a "update\t''
skip\t''
reject\t''"
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from import" -l rejects -d 'Write the rejected rows with their reasons to this file; mended, it can be imported as it is' -r
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from import" -l encoding -d 'Encoding of the sheet (told and said when left out): utf-8, gb18030, utf-16le, utf-16be' -r
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from import" -l sheet -d 'Sheet of a workbook, by name or number (when left out the first with known headings)' -r
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from import" -l header-row -d 'Line of the headings (found when left out)' -r
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from import" -l map -d 'Match a heading to a field; may be repeated' -r
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from import" -l save-map -d 'Save what --map matches under this name' -r
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from import" -l use-map -d 'Match headings as saved under this name; --map comes first' -r
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from import" -l plan -d 'Change nothing and write a plan to this file, for --apply' -r
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from import" -l format -d 'Output format; by default from the extension of --output, else table on a terminal and plain in a pipe [one of: table, plain, csv, tsv, json, ndjson, md, html, xlsx]' -r -f -a "table\t''
plain\t''
csv\t''
tsv\t''
json\t''
ndjson\t''
md\t''
html\t''
xlsx\t''"
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from import" -l output -d 'Write to a file (beside it, then renamed); - is standard output' -r
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from import" -l headings -d 'Language of the headings, or their keys (default: as --lang) [one of: zh, en, key]' -r -f -a "zh\t''
en\t''
key\t''"
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from import" -l apply -d 'Carry out what --plan wrote; where the sheet or the records it speaks of changed since, nothing is done: exit code 4' -r
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from import" -l db -d 'The database: a file, or postgres://user@host/name' -r
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from import" -l read-url -d 'Where commands that only read do so, such as a standby' -r
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from import" -l lang -d 'Language' -r -f -a "zh\t''
en\t''"
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from import" -l today -d 'Take this day as today' -r
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from import" -l as-of -d 'Look at things as they stood at the end of this day' -r
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from import" -l operator -d 'Who operates, for the journal' -r
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from import" -l profile -d 'Rule profile: a built-in name or a TOML file' -r
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from import" -l config -d 'Configuration file (default: renda.toml)' -r
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from import" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from import" -l strict -d 'Take nothing if any row is rejected'
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from import" -s n -l dry-run -d 'Do everything and undo it: same counts, same exit code'
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from import" -l keep-extra -d 'Keep columns that are not known, each cell a line with its heading, under “Extra”'
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from import" -l explain -d 'Explain how the sheet is read and what its rows would do; nothing is changed'
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from import" -l force -d 'Overwrite existing files (--rejects, --plan, --output)'
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from import" -s h -l help -d 'Print help'
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from import" -s q -l quiet -d 'Say only what went wrong'
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from import" -s v -l verbose -d 'Say more'
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from import" -l no-progress -d 'Show no progress'
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from import" -l yes -d 'Answer yes to questions'
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from export" -l columns -d 'Export these columns, separated by commas' -r
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from export" -l sort -d 'Columns to sort by, separated by commas; - before one descends' -r
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from export" -l format -d 'Output format; by default from the extension of --output, else table on a terminal and plain in a pipe [one of: table, plain, csv, tsv, json, ndjson, md, html, xlsx]' -r -f -a "table\t''
plain\t''
csv\t''
tsv\t''
json\t''
ndjson\t''
md\t''
html\t''
xlsx\t''"
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from export" -l output -d 'Write to a file (beside it, then renamed); - is standard output' -r
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from export" -l encoding -d 'Encoding of a CSV file [one of: utf-8-bom, utf-8, gb18030]' -r -f -a "utf-8-bom\t''
utf-8\t''
gb18030\t''"
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from export" -l headings -d 'Language of the headings, or their keys (default: as --lang) [one of: zh, en, key]' -r -f -a "zh\t''
en\t''
key\t''"
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from export" -l dates -d 'Dates in XLSX: iso as 2024-03-05 (the default), zh with Chinese characters [one of: iso, zh]' -r -f -a "iso\t''
zh\t''"
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from export" -l cert-no -d 'Filter by Certificate no.' -r
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from export" -l name -d 'Filter by Name' -r
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from export" -l sex -d 'Filter by Sex' -r
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from export" -l ethnicity -d 'Filter by Ethnicity' -r
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from export" -l birth -d 'Filter by Birth month' -r
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from export" -l native-place -d 'Filter by Native place' -r
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from export" -l party -d 'Filter by Party' -r
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from export" -l joined-party-on -d 'Filter by Joined party' -r
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from export" -l education -d 'Filter by Education' -r
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from export" -l degree -d 'Filter by Degree' -r
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from export" -l school -d 'Filter by School' -r
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from export" -l major -d 'Filter by Major' -r
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from export" -l title -d 'Filter by Professional title' -r
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from export" -l position -d 'Filter by Employer and post' -r
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from export" -l composition -d 'Filter by Composition' -r
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from export" -l delegation -d 'Filter by Delegation' -r
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from export" -l electoral-unit -d 'Filter by Electoral unit' -r
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from export" -l region -d 'Filter by Region' -r
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from export" -l level -d 'Filter by Level' -r
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from export" -l term -d 'Filter by Term' -r
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from export" -l reelected -d 'Filter by Re-elected' -r
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from export" -l elected-on -d 'Filter by Elected on' -r
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from export" -l congress-post -d 'Filter by Post in the congress' -r
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from export" -l group -d 'Filter by Group' -r
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from export" -l station -d 'Filter by Station' -r
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from export" -l status -d 'Filter by Status' -r
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from export" -l suspended-on -d 'Filter by Suspended on' -r
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from export" -l resumed-on -d 'Filter by Resumed on' -r
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from export" -l ended-on -d 'Filter by Ended on' -r
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from export" -l end-reason -d 'Filter by Reason of ending' -r
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from export" -l id-number -d 'Filter by Identity no.' -r
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from export" -l mobile -d 'Filter by Mobile' -r
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from export" -l landline -d 'Filter by Landline' -r
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from export" -l email -d 'Filter by E-mail' -r
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from export" -l address -d 'Filter by Address' -r
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from export" -l postcode -d 'Filter by Postcode' -r
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from export" -l note -d 'Filter by Note' -r
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from export" -l extra -d 'Filter by Extra' -r
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from export" -l db -d 'The database: a file, or postgres://user@host/name' -r
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from export" -l read-url -d 'Where commands that only read do so, such as a standby' -r
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from export" -l lang -d 'Language' -r -f -a "zh\t''
en\t''"
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from export" -l today -d 'Take this day as today' -r
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from export" -l as-of -d 'Look at things as they stood at the end of this day' -r
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from export" -l operator -d 'Who operates, for the journal' -r
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from export" -l profile -d 'Rule profile: a built-in name or a TOML file' -r
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from export" -l config -d 'Configuration file (default: renda.toml)' -r
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from export" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from export" -l reveal -d 'Show personal data unmasked (written to the journal)'
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from export" -l force -d 'Overwrite an existing file'
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from export" -l title-row -d 'Put the title in a row above the headings of XLSX'
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from export" -s h -l help -d 'Print help'
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from export" -s q -l quiet -d 'Say only what went wrong'
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from export" -s v -l verbose -d 'Say more'
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from export" -l no-progress -d 'Show no progress'
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from export" -l yes -d 'Answer yes to questions'
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from template" -l format -d 'Output format; by default from the extension of --output, else table on a terminal and plain in a pipe [one of: table, plain, csv, tsv, json, ndjson, md, html, xlsx]' -r -f -a "table\t''
plain\t''
csv\t''
tsv\t''
json\t''
ndjson\t''
md\t''
html\t''
xlsx\t''"
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from template" -l output -d 'Write to a file (beside it, then renamed); - is standard output' -r
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from template" -l encoding -d 'Encoding of a CSV file [one of: utf-8-bom, utf-8, gb18030]' -r -f -a "utf-8-bom\t''
utf-8\t''
gb18030\t''"
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from template" -l headings -d 'Language of the headings, or their keys (default: as --lang) [one of: zh, en, key]' -r -f -a "zh\t''
en\t''
key\t''"
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from template" -l dates -d 'Dates in XLSX: iso as 2024-03-05 (the default), zh with Chinese characters [one of: iso, zh]' -r -f -a "iso\t''
zh\t''"
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from template" -l db -d 'The database: a file, or postgres://user@host/name' -r
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from template" -l read-url -d 'Where commands that only read do so, such as a standby' -r
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from template" -l lang -d 'Language' -r -f -a "zh\t''
en\t''"
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from template" -l today -d 'Take this day as today' -r
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from template" -l as-of -d 'Look at things as they stood at the end of this day' -r
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from template" -l operator -d 'Who operates, for the journal' -r
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from template" -l profile -d 'Rule profile: a built-in name or a TOML file' -r
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from template" -l config -d 'Configuration file (default: renda.toml)' -r
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from template" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from template" -l force -d 'Overwrite an existing file'
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from template" -l title-row -d 'Put the title in a row above the headings of XLSX'
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from template" -s h -l help -d 'Print help'
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from template" -s q -l quiet -d 'Say only what went wrong'
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from template" -s v -l verbose -d 'Say more'
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from template" -l no-progress -d 'Show no progress'
complete -c renda -n "__fish_renda_using_subcommand deputy; and __fish_seen_subcommand_from template" -l yes -d 'Answer yes to questions'
complete -c renda -n "__fish_renda_using_subcommand unit; and not __fish_seen_subcommand_from list show add edit import export template work" -l db -d 'The database: a file, or postgres://user@host/name' -r
complete -c renda -n "__fish_renda_using_subcommand unit; and not __fish_seen_subcommand_from list show add edit import export template work" -l read-url -d 'Where commands that only read do so, such as a standby' -r
complete -c renda -n "__fish_renda_using_subcommand unit; and not __fish_seen_subcommand_from list show add edit import export template work" -l lang -d 'Language' -r -f -a "zh\t''
en\t''"
complete -c renda -n "__fish_renda_using_subcommand unit; and not __fish_seen_subcommand_from list show add edit import export template work" -l today -d 'Take this day as today' -r
complete -c renda -n "__fish_renda_using_subcommand unit; and not __fish_seen_subcommand_from list show add edit import export template work" -l as-of -d 'Look at things as they stood at the end of this day' -r
complete -c renda -n "__fish_renda_using_subcommand unit; and not __fish_seen_subcommand_from list show add edit import export template work" -l operator -d 'Who operates, for the journal' -r
complete -c renda -n "__fish_renda_using_subcommand unit; and not __fish_seen_subcommand_from list show add edit import export template work" -l profile -d 'Rule profile: a built-in name or a TOML file' -r
complete -c renda -n "__fish_renda_using_subcommand unit; and not __fish_seen_subcommand_from list show add edit import export template work" -l config -d 'Configuration file (default: renda.toml)' -r
complete -c renda -n "__fish_renda_using_subcommand unit; and not __fish_seen_subcommand_from list show add edit import export template work" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c renda -n "__fish_renda_using_subcommand unit; and not __fish_seen_subcommand_from list show add edit import export template work" -s h -l help -d 'Print help'
complete -c renda -n "__fish_renda_using_subcommand unit; and not __fish_seen_subcommand_from list show add edit import export template work" -s q -l quiet -d 'Say only what went wrong'
complete -c renda -n "__fish_renda_using_subcommand unit; and not __fish_seen_subcommand_from list show add edit import export template work" -s v -l verbose -d 'Say more'
complete -c renda -n "__fish_renda_using_subcommand unit; and not __fish_seen_subcommand_from list show add edit import export template work" -l no-progress -d 'Show no progress'
complete -c renda -n "__fish_renda_using_subcommand unit; and not __fish_seen_subcommand_from list show add edit import export template work" -l yes -d 'Answer yes to questions'
complete -c renda -n "__fish_renda_using_subcommand unit; and not __fish_seen_subcommand_from list show add edit import export template work" -f -a "list" -d 'List handling unit records, filtered by any column'
complete -c renda -n "__fish_renda_using_subcommand unit; and not __fish_seen_subcommand_from list show add edit import export template work" -f -a "show" -d 'Show everything about one handling unit'
complete -c renda -n "__fish_renda_using_subcommand unit; and not __fish_seen_subcommand_from list show add edit import export template work" -f -a "add" -d 'Add one handling unit'
complete -c renda -n "__fish_renda_using_subcommand unit; and not __fish_seen_subcommand_from list show add edit import export template work" -f -a "edit" -d 'Change one handling unit'
complete -c renda -n "__fish_renda_using_subcommand unit; and not __fish_seen_subcommand_from list show add edit import export template work" -f -a "import" -d 'Import handling unit records from sheets'
complete -c renda -n "__fish_renda_using_subcommand unit; and not __fish_seen_subcommand_from list show add edit import export template work" -f -a "export" -d 'Export handling unit records, ready to be imported again'
complete -c renda -n "__fish_renda_using_subcommand unit; and not __fish_seen_subcommand_from list show add edit import export template work" -f -a "template" -d 'Print the empty sheet for handling unit: headings and one example'
complete -c renda -n "__fish_renda_using_subcommand unit; and not __fish_seen_subcommand_from list show add edit import export template work" -f -a "work" -d 'Count what units did, or list every task of one'
complete -c renda -n "__fish_renda_using_subcommand unit; and __fish_seen_subcommand_from list" -l columns -d 'Show these columns, separated by commas; all shows every one' -r
complete -c renda -n "__fish_renda_using_subcommand unit; and __fish_seen_subcommand_from list" -l sort -d 'Columns to sort by, separated by commas; - before one descends' -r
complete -c renda -n "__fish_renda_using_subcommand unit; and __fish_seen_subcommand_from list" -l limit -d 'Show at most so many rows' -r
complete -c renda -n "__fish_renda_using_subcommand unit; and __fish_seen_subcommand_from list" -l format -d 'Output format; by default from the extension of --output, else table on a terminal and plain in a pipe [one of: table, plain, csv, tsv, json, ndjson, md, html, xlsx]' -r -f -a "table\t''
plain\t''
csv\t''
tsv\t''
json\t''
ndjson\t''
md\t''
html\t''
xlsx\t''"
complete -c renda -n "__fish_renda_using_subcommand unit; and __fish_seen_subcommand_from list" -l output -d 'Write to a file (beside it, then renamed); - is standard output' -r
complete -c renda -n "__fish_renda_using_subcommand unit; and __fish_seen_subcommand_from list" -l encoding -d 'Encoding of a CSV file [one of: utf-8-bom, utf-8, gb18030]' -r -f -a "utf-8-bom\t''
utf-8\t''
gb18030\t''"
complete -c renda -n "__fish_renda_using_subcommand unit; and __fish_seen_subcommand_from list" -l headings -d 'Language of the headings, or their keys (default: as --lang) [one of: zh, en, key]' -r -f -a "zh\t''
en\t''
key\t''"
complete -c renda -n "__fish_renda_using_subcommand unit; and __fish_seen_subcommand_from list" -l dates -d 'Dates in XLSX: iso as 2024-03-05 (the default), zh with Chinese characters [one of: iso, zh]' -r -f -a "iso\t''
zh\t''"
complete -c renda -n "__fish_renda_using_subcommand unit; and __fish_seen_subcommand_from list" -l name -d 'Filter by Name' -r
complete -c renda -n "__fish_renda_using_subcommand unit; and __fish_seen_subcommand_from list" -l code -d 'Filter by Code' -r
complete -c renda -n "__fish_renda_using_subcommand unit; and __fish_seen_subcommand_from list" -l aliases -d 'Filter by Aliases' -r
complete -c renda -n "__fish_renda_using_subcommand unit; and __fish_seen_subcommand_from list" -l system -d 'Filter by System' -r
complete -c renda -n "__fish_renda_using_subcommand unit; and __fish_seen_subcommand_from list" -l region -d 'Filter by Region' -r
complete -c renda -n "__fish_renda_using_subcommand unit; and __fish_seen_subcommand_from list" -l parent -d 'Filter by Parent unit' -r
complete -c renda -n "__fish_renda_using_subcommand unit; and __fish_seen_subcommand_from list" -l contact -d 'Filter by Contact' -r
complete -c renda -n "__fish_renda_using_subcommand unit; and __fish_seen_subcommand_from list" -l phone -d 'Filter by Telephone' -r
complete -c renda -n "__fish_renda_using_subcommand unit; and __fish_seen_subcommand_from list" -l email -d 'Filter by E-mail' -r
complete -c renda -n "__fish_renda_using_subcommand unit; and __fish_seen_subcommand_from list" -l webhook -d 'Filter by Webhook' -r
complete -c renda -n "__fish_renda_using_subcommand unit; and __fish_seen_subcommand_from list" -l active-from -d 'Filter by Active from' -r
complete -c renda -n "__fish_renda_using_subcommand unit; and __fish_seen_subcommand_from list" -l active-to -d 'Filter by Active to' -r
complete -c renda -n "__fish_renda_using_subcommand unit; and __fish_seen_subcommand_from list" -l extra -d 'Filter by Extra' -r
complete -c renda -n "__fish_renda_using_subcommand unit; and __fish_seen_subcommand_from list" -l db -d 'The database: a file, or postgres://user@host/name' -r
complete -c renda -n "__fish_renda_using_subcommand unit; and __fish_seen_subcommand_from list" -l read-url -d 'Where commands that only read do so, such as a standby' -r
complete -c renda -n "__fish_renda_using_subcommand unit; and __fish_seen_subcommand_from list" -l lang -d 'Language' -r -f -a "zh\t''
en\t''"
complete -c renda -n "__fish_renda_using_subcommand unit; and __fish_seen_subcommand_from list" -l today -d 'Take this day as today' -r
complete -c renda -n "__fish_renda_using_subcommand unit; and __fish_seen_subcommand_from list" -l as-of -d 'Look at things as they stood at the end of this day' -r
complete -c renda -n "__fish_renda_using_subcommand unit; and __fish_seen_subcommand_from list" -l operator -d 'Who operates, for the journal' -r
complete -c renda -n "__fish_renda_using_subcommand unit; and __fish_seen_subcommand_from list" -l profile -d 'Rule profile: a built-in name or a TOML file' -r
complete -c renda -n "__fish_renda_using_subcommand unit; and __fish_seen_subcommand_from list" -l config -d 'Configuration file (default: renda.toml)' -r
complete -c renda -n "__fish_renda_using_subcommand unit; and __fish_seen_subcommand_from list" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c renda -n "__fish_renda_using_subcommand unit; and __fish_seen_subcommand_from list" -l reveal -d 'Show personal data unmasked (written to the journal)'
complete -c renda -n "__fish_renda_using_subcommand unit; and __fish_seen_subcommand_from list" -l exit-code -d 'Exit with 10 when there is something, for cron'
complete -c renda -n "__fish_renda_using_subcommand unit; and __fish_seen_subcommand_from list" -l force -d 'Overwrite an existing file'
complete -c renda -n "__fish_renda_using_subcommand unit; and __fish_seen_subcommand_from list" -l title-row -d 'Put the title in a row above the headings of XLSX'
complete -c renda -n "__fish_renda_using_subcommand unit; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help'
complete -c renda -n "__fish_renda_using_subcommand unit; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Say only what went wrong'
complete -c renda -n "__fish_renda_using_subcommand unit; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Say more'
complete -c renda -n "__fish_renda_using_subcommand unit; and __fish_seen_subcommand_from list" -l no-progress -d 'Show no progress'
complete -c renda -n "__fish_renda_using_subcommand unit; and __fish_seen_subcommand_from list" -l yes -d 'Answer yes to questions'
complete -c renda -n "__fish_renda_using_subcommand unit; and __fish_seen_subcommand_from show" -l format -d 'Output format; by default from the extension of --output, else table on a terminal and plain in a pipe [one of: table, plain, csv, tsv, json, ndjson, md, html, xlsx]' -r -f -a "table\t''
plain\t''
csv\t''
tsv\t''
json\t''
ndjson\t''
md\t''
html\t''
xlsx\t''"
complete -c renda -n "__fish_renda_using_subcommand unit; and __fish_seen_subcommand_from show" -l output -d 'Write to a file (beside it, then renamed); - is standard output' -r
complete -c renda -n "__fish_renda_using_subcommand unit; and __fish_seen_subcommand_from show" -l encoding -d 'Encoding of a CSV file [one of: utf-8-bom, utf-8, gb18030]' -r -f -a "utf-8-bom\t''
utf-8\t''
gb18030\t''"
complete -c renda -n "__fish_renda_using_subcommand unit; and __fish_seen_subcommand_from show" -l headings -d 'Language of the headings, or their keys (default: as --lang) [one of: zh, en, key]' -r -f -a "zh\t''
en\t''
key\t''"
complete -c renda -n "__fish_renda_using_subcommand unit; and __fish_seen_subcommand_from show" -l dates -d 'Dates in XLSX: iso as 2024-03-05 (the default), zh with Chinese characters [one of: iso, zh]' -r -f -a "iso\t''
zh\t''"
complete -c renda -n "__fish_renda_using_subcommand unit; and __fish_seen_subcommand_from show" -l name -d 'Filter by Name' -r
complete -c renda -n "__fish_renda_using_subcommand unit; and __fish_seen_subcommand_from show" -l region -d 'Filter by Region' -r
complete -c renda -n "__fish_renda_using_subcommand unit; and __fish_seen_subcommand_from show" -l db -d 'The database: a file, or postgres://user@host/name' -r
complete -c renda -n "__fish_renda_using_subcommand unit; and __fish_seen_subcommand_from show" -l read-url -d 'Where commands that only read do so, such as a standby' -r
complete -c renda -n "__fish_renda_using_subcommand unit; and __fish_seen_subcommand_from show" -l lang -d 'Language' -r -f -a "zh\t''
en\t''"
complete -c renda -n "__fish_renda_using_subcommand unit; and __fish_seen_subcommand_from show" -l today -d 'Take this day as today' -r
complete -c renda -n "__fish_renda_using_subcommand unit; and __fish_seen_subcommand_from show" -l as-of -d 'Look at things as they stood at the end of this day' -r
complete -c renda -n "__fish_renda_using_subcommand unit; and __fish_seen_subcommand_from show" -l operator -d 'Who operates, for the journal' -r
complete -c renda -n "__fish_renda_using_subcommand unit; and __fish_seen_subcommand_from show" -l profile -d 'Rule profile: a built-in name or a TOML file' -r
complete -c renda -n "__fish_renda_using_subcommand unit; and __fish_seen_subcommand_from show" -l config -d 'Configuration file (default: renda.toml)' -r
complete -c renda -n "__fish_renda_using_subcommand unit; and __fish_seen_subcommand_from show" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c renda -n "__fish_renda_using_subcommand unit; and __fish_seen_subcommand_from show" -l reveal -d 'Show personal data unmasked (written to the journal)'
complete -c renda -n "__fish_renda_using_subcommand unit; and __fish_seen_subcommand_from show" -l force -d 'Overwrite an existing file'
complete -c renda -n "__fish_renda_using_subcommand unit; and __fish_seen_subcommand_from show" -l title-row -d 'Put the title in a row above the headings of XLSX'
complete -c renda -n "__fish_renda_using_subcommand unit; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help'
complete -c renda -n "__fish_renda_using_subcommand unit; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Say only what went wrong'
complete -c renda -n "__fish_renda_using_subcommand unit; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Say more'
complete -c renda -n "__fish_renda_using_subcommand unit; and __fish_seen_subcommand_from show" -l no-progress -d 'Show no progress'
complete -c renda -n "__fish_renda_using_subcommand unit; and __fish_seen_subcommand_from show" -l yes -d 'Answer yes to questions'
complete -c renda -n "__fish_renda_using_subcommand unit; and __fish_seen_subcommand_from add" -l name -d 'Name (required), such as 贵阳市住房和城乡建设局' -r
complete -c renda -n "__fish_renda_using_subcommand unit; and __fish_seen_subcommand_from add" -l code -d 'Code, such as ZJJ' -r
complete -c renda -n "__fish_renda_using_subcommand unit; and __fish_seen_subcommand_from add" -l aliases -d 'Aliases, such as 市住建局、市住房城乡建设局' -r
complete -c renda -n "__fish_renda_using_subcommand unit; and __fish_seen_subcommand_from add" -l system -d 'System, such as 政府' -r
complete -c renda -n "__fish_renda_using_subcommand unit; and __fish_seen_subcommand_from add" -l region -d 'Region, such as 520100' -r
complete -c renda -n "__fish_renda_using_subcommand unit; and __fish_seen_subcommand_from add" -l parent -d 'Parent unit' -r
complete -c renda -n "__fish_renda_using_subcommand unit; and __fish_seen_subcommand_from add" -l contact -d 'Contact, such as 刘某' -r
complete -c renda -n "__fish_renda_using_subcommand unit; and __fish_seen_subcommand_from add" -l phone -d 'Telephone, such as 0851-80000000' -r
complete -c renda -n "__fish_renda_using_subcommand unit; and __fish_seen_subcommand_from add" -l email -d 'E-mail, such as zjj@example.cn' -r
complete -c renda -n "__fish_renda_using_subcommand unit; and __fish_seen_subcommand_from add" -l webhook -d 'Webhook' -r
complete -c renda -n "__fish_renda_using_subcommand unit; and __fish_seen_subcommand_from add" -l active-from -d 'Active from' -r
complete -c renda -n "__fish_renda_using_subcommand unit; and __fish_seen_subcommand_from add" -l active-to -d 'Active to' -r
complete -c renda -n "__fish_renda_using_subcommand unit; and __fish_seen_subcommand_from add" -l extra -d 'Extra' -r
complete -c renda -n "__fish_renda_using_subcommand unit; and __fish_seen_subcommand_from add" -l db -d 'The database: a file, or postgres://user@host/name' -r
complete -c renda -n "__fish_renda_using_subcommand unit; and __fish_seen_subcommand_from add" -l read-url -d 'Where commands that only read do so, such as a standby' -r
complete -c renda -n "__fish_renda_using_subcommand unit; and __fish_seen_subcommand_from add" -l lang -d 'Language' -r -f -a "zh\t''
en\t''"
complete -c renda -n "__fish_renda_using_subcommand unit; and __fish_seen_subcommand_from add" -l today -d 'Take this day as today' -r
complete -c renda -n "__fish_renda_using_subcommand unit; and __fish_seen_subcommand_from add" -l as-of -d 'Look at things as they stood at the end of this day' -r
complete -c renda -n "__fish_renda_using_subcommand unit; and __fish_seen_subcommand_from add" -l operator -d 'Who operates, for the journal' -r
complete -c renda -n "__fish_renda_using_subcommand unit; and __fish_seen_subcommand_from add" -l profile -d 'Rule profile: a built-in name or a TOML file' -r
complete -c renda -n "__fish_renda_using_subcommand unit; and __fish_seen_subcommand_from add" -l config -d 'Configuration file (default: renda.toml)' -r
complete -c renda -n "__fish_renda_using_subcommand unit; and __fish_seen_subcommand_from add" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c renda -n "__fish_renda_using_subcommand unit; and __fish_seen_subcommand_from add" -s n -l dry-run -d 'Do everything and undo it: same counts, same exit code'
complete -c renda -n "__fish_renda_using_subcommand unit; and __fish_seen_subcommand_from add" -s h -l help -d 'Print help'
complete -c renda -n "__fish_renda_using_subcommand unit; and __fish_seen_subcommand_from add" -s q -l quiet -d 'Say only what went wrong'
complete -c renda -n "__fish_renda_using_subcommand unit; and __fish_seen_subcommand_from add" -s v -l verbose -d 'Say more'
complete -c renda -n "__fish_renda_using_subcommand unit; and __fish_seen_subcommand_from add" -l no-progress -d 'Show no progress'
complete -c renda -n "__fish_renda_using_subcommand unit; and __fish_seen_subcommand_from add" -l yes -d 'Answer yes to questions'
complete -c renda -n "__fish_renda_using_subcommand unit; and __fish_seen_subcommand_from edit" -l code -d 'Code, such as ZJJ' -r
complete -c renda -n "__fish_renda_using_subcommand unit; and __fish_seen_subcommand_from edit" -l aliases -d 'Aliases, such as 市住建局、市住房城乡建设局' -r
complete -c renda -n "__fish_renda_using_subcommand unit; and __fish_seen_subcommand_from edit" -l system -d 'System, such as 政府' -r
complete -c renda -n "__fish_renda_using_subcommand unit; and __fish_seen_subcommand_from edit" -l parent -d 'Parent unit' -r
complete -c renda -n "__fish_renda_using_subcommand unit; and __fish_seen_subcommand_from edit" -l contact -d 'Contact, such as 刘某' -r
complete -c renda -n "__fish_renda_using_subcommand unit; and __fish_seen_subcommand_from edit" -l phone -d 'Telephone, such as 0851-80000000' -r
complete -c renda -n "__fish_renda_using_subcommand unit; and __fish_seen_subcommand_from edit" -l email -d 'E-mail, such as zjj@example.cn' -r
complete -c renda -n "__fish_renda_using_subcommand unit; and __fish_seen_subcommand_from edit" -l webhook -d 'Webhook' -r
complete -c renda -n "__fish_renda_using_subcommand unit; and __fish_seen_subcommand_from edit" -l active-from -d 'Active from' -r
complete -c renda -n "__fish_renda_using_subcommand unit; and __fish_seen_subcommand_from edit" -l active-to -d 'Active to' -r
complete -c renda -n "__fish_renda_using_subcommand unit; and __fish_seen_subcommand_from edit" -l extra -d 'Extra' -r
complete -c renda -n "__fish_renda_using_subcommand unit; and __fish_seen_subcommand_from edit" -l name -d 'Filter by Name' -r
complete -c renda -n "__fish_renda_using_subcommand unit; and __fish_seen_subcommand_from edit" -l region -d 'Filter by Region' -r
complete -c renda -n "__fish_renda_using_subcommand unit; and __fish_seen_subcommand_from edit" -l db -d 'The database: a file, or postgres://user@host/name' -r
complete -c renda -n "__fish_renda_using_subcommand unit; and __fish_seen_subcommand_from edit" -l read-url -d 'Where commands that only read do so, such as a standby' -r
complete -c renda -n "__fish_renda_using_subcommand unit; and __fish_seen_subcommand_from edit" -l lang -d 'Language' -r -f -a "zh\t''
en\t''"
complete -c renda -n "__fish_renda_using_subcommand unit; and __fish_seen_subcommand_from edit" -l today -d 'Take this day as today' -r
complete -c renda -n "__fish_renda_using_subcommand unit; and __fish_seen_subcommand_from edit" -l as-of -d 'Look at things as they stood at the end of this day' -r
complete -c renda -n "__fish_renda_using_subcommand unit; and __fish_seen_subcommand_from edit" -l operator -d 'Who operates, for the journal' -r
complete -c renda -n "__fish_renda_using_subcommand unit; and __fish_seen_subcommand_from edit" -l profile -d 'Rule profile: a built-in name or a TOML file' -r
complete -c renda -n "__fish_renda_using_subcommand unit; and __fish_seen_subcommand_from edit" -l config -d 'Configuration file (default: renda.toml)' -r
complete -c renda -n "__fish_renda_using_subcommand unit; and __fish_seen_subcommand_from edit" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c renda -n "__fish_renda_using_subcommand unit; and __fish_seen_subcommand_from edit" -s n -l dry-run -d 'Do everything and undo it: same counts, same exit code'
complete -c renda -n "__fish_renda_using_subcommand unit; and __fish_seen_subcommand_from edit" -s h -l help -d 'Print help'
complete -c renda -n "__fish_renda_using_subcommand unit; and __fish_seen_subcommand_from edit" -s q -l quiet -d 'Say only what went wrong'
complete -c renda -n "__fish_renda_using_subcommand unit; and __fish_seen_subcommand_from edit" -s v -l verbose -d 'Say more'
complete -c renda -n "__fish_renda_using_subcommand unit; and __fish_seen_subcommand_from edit" -l no-progress -d 'Show no progress'
complete -c renda -n "__fish_renda_using_subcommand unit; and __fish_seen_subcommand_from edit" -l yes -d 'Answer yes to questions'
complete -c renda -n "__fish_renda_using_subcommand unit; and __fish_seen_subcommand_from import" -l on-conflict -d 'Where a record differs: update (default), skip, reject' -r -f -a "update\t''
skip\t''
reject\t''"
complete -c renda -n "__fish_renda_using_subcommand unit; and __fish_seen_subcommand_from import" -l rejects -d 'Write the rejected rows with their reasons to this file; mended, it can be imported as it is' -r
complete -c renda -n "__fish_renda_using_subcommand unit; and __fish_seen_subcommand_from import" -l encoding -d 'Encoding of the sheet (told and said when left out): utf-8, gb18030, utf-16le, utf-16be' -r
complete -c renda -n "__fish_renda_using_subcommand unit; and __fish_seen_subcommand_from import" -l sheet -d 'Sheet of a workbook, by name or number (when left out the first with known headings)' -r
complete -c renda -n "__fish_renda_using_subcommand unit; and __fish_seen_subcommand_from import" -l header-row -d 'Line of the headings (found when left out)' -r
complete -c renda -n "__fish_renda_using_subcommand unit; and __fish_seen_subcommand_from import" -l map -d 'Match a heading to a field; may be repeated' -r
complete -c renda -n "__fish_renda_using_subcommand unit; and __fish_seen_subcommand_from import" -l save-map -d 'Save what --map matches under this name' -r
complete -c renda -n "__fish_renda_using_subcommand unit; and __fish_seen_subcommand_from import" -l use-map -d 'Match headings as saved under this name; --map comes first' -r
complete -c renda -n "__fish_renda_using_subcommand unit; and __fish_seen_subcommand_from import" -l plan -d 'Change nothing and write a plan to this file, for --apply' -r
complete -c renda -n "__fish_renda_using_subcommand unit; and __fish_seen_subcommand_from import" -l format -d 'Output format; by default from the extension of --output, else table on a terminal and plain in a pipe [one of: table, plain, csv, tsv, json, ndjson, md, html, xlsx]' -r -f -a "table\t''
plain\t''
csv\t''
tsv\t''
json\t''
ndjson\t''
md\t''
html\t''
xlsx\t''"
complete -c renda -n "__fish_renda_using_subcommand unit; and __fish_seen_subcommand_from import" -l output -d 'Write to a file (beside it, then renamed); - is standard output' -r
complete -c renda -n "__fish_renda_using_subcommand unit; and __fish_seen_subcommand_from import" -l headings -d 'Language of the headings, or their keys (default: as --lang) [one of: zh, en, key]' -r -f -a "zh\t''
en\t''
key\t''"
complete -c renda -n "__fish_renda_using_subcommand unit; and __fish_seen_subcommand_from import" -l apply -d 'Carry out what --plan wrote; where the sheet or the records it speaks of changed since, nothing is done: exit code 4' -r
complete -c renda -n "__fish_renda_using_subcommand unit; and __fish_seen_subcommand_from import" -l db -d 'The database: a file, or postgres://user@host/name' -r
complete -c renda -n "__fish_renda_using_subcommand unit; and __fish_seen_subcommand_from import" -l read-url -d 'Where commands that only read do so, such as a standby' -r
complete -c renda -n "__fish_renda_using_subcommand unit; and __fish_seen_subcommand_from import" -l lang -d 'Language' -r -f -a "zh\t''
en\t''"
complete -c renda -n "__fish_renda_using_subcommand unit; and __fish_seen_subcommand_from import" -l today -d 'Take this day as today' -r
complete -c renda -n "__fish_renda_using_subcommand unit; and __fish_seen_subcommand_from import" -l as-of -d 'Look at things as they stood at the end of this day' -r
complete -c renda -n "__fish_renda_using_subcommand unit; and __fish_seen_subcommand_from import" -l operator -d 'Who operates, for the journal' -r
complete -c renda -n "__fish_renda_using_subcommand unit; and __fish_seen_subcommand_from import" -l profile -d 'Rule profile: a built-in name or a TOML file' -r
complete -c renda -n "__fish_renda_using_subcommand unit; and __fish_seen_subcommand_from import" -l config -d 'Configuration file (default: renda.toml)' -r
complete -c renda -n "__fish_renda_using_subcommand unit; and __fish_seen_subcommand_from import" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c renda -n "__fish_renda_using_subcommand unit; and __fish_seen_subcommand_from import" -l strict -d 'Take nothing if any row is rejected'
complete -c renda -n "__fish_renda_using_subcommand unit; and __fish_seen_subcommand_from import" -s n -l dry-run -d 'Do everything and undo it: same counts, same exit code'
complete -c renda -n "__fish_renda_using_subcommand unit; and __fish_seen_subcommand_from import" -l keep-extra -d 'Keep columns that are not known, each cell a line with its heading, under “Extra”'
complete -c renda -n "__fish_renda_using_subcommand unit; and __fish_seen_subcommand_from import" -l explain -d 'Explain how the sheet is read and what its rows would do; nothing is changed'
complete -c renda -n "__fish_renda_using_subcommand unit; and __fish_seen_subcommand_from import" -l force -d 'Overwrite existing files (--rejects, --plan, --output)'
complete -c renda -n "__fish_renda_using_subcommand unit; and __fish_seen_subcommand_from import" -s h -l help -d 'Print help'
complete -c renda -n "__fish_renda_using_subcommand unit; and __fish_seen_subcommand_from import" -s q -l quiet -d 'Say only what went wrong'
complete -c renda -n "__fish_renda_using_subcommand unit; and __fish_seen_subcommand_from import" -s v -l verbose -d 'Say more'
complete -c renda -n "__fish_renda_using_subcommand unit; and __fish_seen_subcommand_from import" -l no-progress -d 'Show no progress'
complete -c renda -n "__fish_renda_using_subcommand unit; and __fish_seen_subcommand_from import" -l yes -d 'Answer yes to questions'
complete -c renda -n "__fish_renda_using_subcommand unit; and __fish_seen_subcommand_from export" -l columns -d 'Export these columns, separated by commas' -r
complete -c renda -n "__fish_renda_using_subcommand unit; and __fish_seen_subcommand_from export" -l sort -d 'Columns to sort by, separated by commas; - before one descends' -r
complete -c renda -n "__fish_renda_using_subcommand unit; and __fish_seen_subcommand_from export" -l format -d 'Output format; by default from the extension of --output, else table on a terminal and plain in a pipe [one of: table, plain, csv, tsv, json, ndjson, md, html, xlsx]' -r -f -a "table\t''
plain\t''
csv\t''
tsv\t''
json\t''
ndjson\t''
md\t''
html\t''
xlsx\t''"
complete -c renda -n "__fish_renda_using_subcommand unit; and __fish_seen_subcommand_from export" -l output -d 'Write to a file (beside it, then renamed); - is standard output' -r
complete -c renda -n "__fish_renda_using_subcommand unit; and __fish_seen_subcommand_from export" -l encoding -d 'Encoding of a CSV file [one of: utf-8-bom, utf-8, gb18030]' -r -f -a "utf-8-bom\t''
utf-8\t''
gb18030\t''"
complete -c renda -n "__fish_renda_using_subcommand unit; and __fish_seen_subcommand_from export" -l headings -d 'Language of the headings, or their keys (default: as --lang) [one of: zh, en, key]' -r -f -a "zh\t''
en\t''
key\t''"
complete -c renda -n "__fish_renda_using_subcommand unit; and __fish_seen_subcommand_from export" -l dates -d 'Dates in XLSX: iso as 2024-03-05 (the default), zh with Chinese characters [one of: iso, zh]' -r -f -a "iso\t''
zh\t''"
complete -c renda -n "__fish_renda_using_subcommand unit; and __fish_seen_subcommand_from export" -l name -d 'Filter by Name' -r
complete -c renda -n "__fish_renda_using_subcommand unit; and __fish_seen_subcommand_from export" -l code -d 'Filter by Code' -r
complete -c renda -n "__fish_renda_using_subcommand unit; and __fish_seen_subcommand_from export" -l aliases -d 'Filter by Aliases' -r
complete -c renda -n "__fish_renda_using_subcommand unit; and __fish_seen_subcommand_from export" -l system -d 'Filter by System' -r
complete -c renda -n "__fish_renda_using_subcommand unit; and __fish_seen_subcommand_from export" -l region -d 'Filter by Region' -r
complete -c renda -n "__fish_renda_using_subcommand unit; and __fish_seen_subcommand_from export" -l parent -d 'Filter by Parent unit' -r
complete -c renda -n "__fish_renda_using_subcommand unit; and __fish_seen_subcommand_from export" -l contact -d 'Filter by Contact' -r
complete -c renda -n "__fish_renda_using_subcommand unit; and __fish_seen_subcommand_from export" -l phone -d 'Filter by Telephone' -r
complete -c renda -n "__fish_renda_using_subcommand unit; and __fish_seen_subcommand_from export" -l email -d 'Filter by E-mail' -r
complete -c renda -n "__fish_renda_using_subcommand unit; and __fish_seen_subcommand_from export" -l webhook -d 'Filter by Webhook' -r
complete -c renda -n "__fish_renda_using_subcommand unit; and __fish_seen_subcommand_from export" -l active-from -d 'Filter by Active from' -r
complete -c renda -n "__fish_renda_using_subcommand unit; and __fish_seen_subcommand_from export" -l active-to -d 'Filter by Active to' -r
complete -c renda -n "__fish_renda_using_subcommand unit; and __fish_seen_subcommand_from export" -l extra -d 'Filter by Extra' -r
complete -c renda -n "__fish_renda_using_subcommand unit; and __fish_seen_subcommand_from export" -l db -d 'The database: a file, or postgres://user@host/name' -r
complete -c renda -n "__fish_renda_using_subcommand unit; and __fish_seen_subcommand_from export" -l read-url -d 'Where commands that only read do so, such as a standby' -r
complete -c renda -n "__fish_renda_using_subcommand unit; and __fish_seen_subcommand_from export" -l lang -d 'Language' -r -f -a "zh\t''
en\t''"
complete -c renda -n "__fish_renda_using_subcommand unit; and __fish_seen_subcommand_from export" -l today -d 'Take this day as today' -r
complete -c renda -n "__fish_renda_using_subcommand unit; and __fish_seen_subcommand_from export" -l as-of -d 'Look at things as they stood at the end of this day' -r
complete -c renda -n "__fish_renda_using_subcommand unit; and __fish_seen_subcommand_from export" -l operator -d 'Who operates, for the journal' -r
complete -c renda -n "__fish_renda_using_subcommand unit; and __fish_seen_subcommand_from export" -l profile -d 'Rule profile: a built-in name or a TOML file' -r
complete -c renda -n "__fish_renda_using_subcommand unit; and __fish_seen_subcommand_from export" -l config -d 'Configuration file (default: renda.toml)' -r
complete -c renda -n "__fish_renda_using_subcommand unit; and __fish_seen_subcommand_from export" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c renda -n "__fish_renda_using_subcommand unit; and __fish_seen_subcommand_from export" -l reveal -d 'Show personal data unmasked (written to the journal)'
complete -c renda -n "__fish_renda_using_subcommand unit; and __fish_seen_subcommand_from export" -l force -d 'Overwrite an existing file'
complete -c renda -n "__fish_renda_using_subcommand unit; and __fish_seen_subcommand_from export" -l title-row -d 'Put the title in a row above the headings of XLSX'
complete -c renda -n "__fish_renda_using_subcommand unit; and __fish_seen_subcommand_from export" -s h -l help -d 'Print help'
complete -c renda -n "__fish_renda_using_subcommand unit; and __fish_seen_subcommand_from export" -s q -l quiet -d 'Say only what went wrong'
complete -c renda -n "__fish_renda_using_subcommand unit; and __fish_seen_subcommand_from export" -s v -l verbose -d 'Say more'
complete -c renda -n "__fish_renda_using_subcommand unit; and __fish_seen_subcommand_from export" -l no-progress -d 'Show no progress'
complete -c renda -n "__fish_renda_using_subcommand unit; and __fish_seen_subcommand_from export" -l yes -d 'Answer yes to questions'
complete -c renda -n "__fish_renda_using_subcommand unit; and __fish_seen_subcommand_from template" -l format -d 'Output format; by default from the extension of --output, else table on a terminal and plain in a pipe [one of: table, plain, csv, tsv, json, ndjson, md, html, xlsx]' -r -f -a "table\t''
plain\t''
csv\t''
tsv\t''
json\t''
ndjson\t''
md\t''
html\t''
xlsx\t''"
complete -c renda -n "__fish_renda_using_subcommand unit; and __fish_seen_subcommand_from template" -l output -d 'Write to a file (beside it, then renamed); - is standard output' -r
complete -c renda -n "__fish_renda_using_subcommand unit; and __fish_seen_subcommand_from template" -l encoding -d 'Encoding of a CSV file [one of: utf-8-bom, utf-8, gb18030]' -r -f -a "utf-8-bom\t''
utf-8\t''
gb18030\t''"
complete -c renda -n "__fish_renda_using_subcommand unit; and __fish_seen_subcommand_from template" -l headings -d 'Language of the headings, or their keys (default: as --lang) [one of: zh, en, key]' -r -f -a "zh\t''
en\t''
key\t''"
complete -c renda -n "__fish_renda_using_subcommand unit; and __fish_seen_subcommand_from template" -l dates -d 'Dates in XLSX: iso as 2024-03-05 (the default), zh with Chinese characters [one of: iso, zh]' -r -f -a "iso\t''
zh\t''"
complete -c renda -n "__fish_renda_using_subcommand unit; and __fish_seen_subcommand_from template" -l db -d 'The database: a file, or postgres://user@host/name' -r
complete -c renda -n "__fish_renda_using_subcommand unit; and __fish_seen_subcommand_from template" -l read-url -d 'Where commands that only read do so, such as a standby' -r
complete -c renda -n "__fish_renda_using_subcommand unit; and __fish_seen_subcommand_from template" -l lang -d 'Language' -r -f -a "zh\t''
en\t''"
complete -c renda -n "__fish_renda_using_subcommand unit; and __fish_seen_subcommand_from template" -l today -d 'Take this day as today' -r
complete -c renda -n "__fish_renda_using_subcommand unit; and __fish_seen_subcommand_from template" -l as-of -d 'Look at things as they stood at the end of this day' -r
complete -c renda -n "__fish_renda_using_subcommand unit; and __fish_seen_subcommand_from template" -l operator -d 'Who operates, for the journal' -r
complete -c renda -n "__fish_renda_using_subcommand unit; and __fish_seen_subcommand_from template" -l profile -d 'Rule profile: a built-in name or a TOML file' -r
complete -c renda -n "__fish_renda_using_subcommand unit; and __fish_seen_subcommand_from template" -l config -d 'Configuration file (default: renda.toml)' -r
complete -c renda -n "__fish_renda_using_subcommand unit; and __fish_seen_subcommand_from template" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c renda -n "__fish_renda_using_subcommand unit; and __fish_seen_subcommand_from template" -l force -d 'Overwrite an existing file'
complete -c renda -n "__fish_renda_using_subcommand unit; and __fish_seen_subcommand_from template" -l title-row -d 'Put the title in a row above the headings of XLSX'
complete -c renda -n "__fish_renda_using_subcommand unit; and __fish_seen_subcommand_from template" -s h -l help -d 'Print help'
complete -c renda -n "__fish_renda_using_subcommand unit; and __fish_seen_subcommand_from template" -s q -l quiet -d 'Say only what went wrong'
complete -c renda -n "__fish_renda_using_subcommand unit; and __fish_seen_subcommand_from template" -s v -l verbose -d 'Say more'
complete -c renda -n "__fish_renda_using_subcommand unit; and __fish_seen_subcommand_from template" -l no-progress -d 'Show no progress'
complete -c renda -n "__fish_renda_using_subcommand unit; and __fish_seen_subcommand_from template" -l yes -d 'Answer yes to questions'
complete -c renda -n "__fish_renda_using_subcommand unit; and __fish_seen_subcommand_from work" -l since -d 'Assigned since this day (default: 1 January of this year)' -r
complete -c renda -n "__fish_renda_using_subcommand unit; and __fish_seen_subcommand_from work" -l format -d 'Output format; by default from the extension of --output, else table on a terminal and plain in a pipe [one of: table, plain, csv, tsv, json, ndjson, md, html, xlsx]' -r -f -a "table\t''
plain\t''
csv\t''
tsv\t''
json\t''
ndjson\t''
md\t''
html\t''
xlsx\t''"
complete -c renda -n "__fish_renda_using_subcommand unit; and __fish_seen_subcommand_from work" -l output -d 'Write to a file (beside it, then renamed); - is standard output' -r
complete -c renda -n "__fish_renda_using_subcommand unit; and __fish_seen_subcommand_from work" -l encoding -d 'Encoding of a CSV file [one of: utf-8-bom, utf-8, gb18030]' -r -f -a "utf-8-bom\t''
utf-8\t''
gb18030\t''"
complete -c renda -n "__fish_renda_using_subcommand unit; and __fish_seen_subcommand_from work" -l headings -d 'Language of the headings, or their keys (default: as --lang) [one of: zh, en, key]' -r -f -a "zh\t''
en\t''
key\t''"
complete -c renda -n "__fish_renda_using_subcommand unit; and __fish_seen_subcommand_from work" -l dates -d 'Dates in XLSX: iso as 2024-03-05 (the default), zh with Chinese characters [one of: iso, zh]' -r -f -a "iso\t''
zh\t''"
complete -c renda -n "__fish_renda_using_subcommand unit; and __fish_seen_subcommand_from work" -l db -d 'The database: a file, or postgres://user@host/name' -r
complete -c renda -n "__fish_renda_using_subcommand unit; and __fish_seen_subcommand_from work" -l read-url -d 'Where commands that only read do so, such as a standby' -r
complete -c renda -n "__fish_renda_using_subcommand unit; and __fish_seen_subcommand_from work" -l lang -d 'Language' -r -f -a "zh\t''
en\t''"
complete -c renda -n "__fish_renda_using_subcommand unit; and __fish_seen_subcommand_from work" -l today -d 'Take this day as today' -r
complete -c renda -n "__fish_renda_using_subcommand unit; and __fish_seen_subcommand_from work" -l as-of -d 'Look at things as they stood at the end of this day' -r
complete -c renda -n "__fish_renda_using_subcommand unit; and __fish_seen_subcommand_from work" -l operator -d 'Who operates, for the journal' -r
complete -c renda -n "__fish_renda_using_subcommand unit; and __fish_seen_subcommand_from work" -l profile -d 'Rule profile: a built-in name or a TOML file' -r
complete -c renda -n "__fish_renda_using_subcommand unit; and __fish_seen_subcommand_from work" -l config -d 'Configuration file (default: renda.toml)' -r
complete -c renda -n "__fish_renda_using_subcommand unit; and __fish_seen_subcommand_from work" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c renda -n "__fish_renda_using_subcommand unit; and __fish_seen_subcommand_from work" -l force -d 'Overwrite an existing file'
complete -c renda -n "__fish_renda_using_subcommand unit; and __fish_seen_subcommand_from work" -l title-row -d 'Put the title in a row above the headings of XLSX'
complete -c renda -n "__fish_renda_using_subcommand unit; and __fish_seen_subcommand_from work" -s h -l help -d 'Print help'
complete -c renda -n "__fish_renda_using_subcommand unit; and __fish_seen_subcommand_from work" -s q -l quiet -d 'Say only what went wrong'
complete -c renda -n "__fish_renda_using_subcommand unit; and __fish_seen_subcommand_from work" -s v -l verbose -d 'Say more'
complete -c renda -n "__fish_renda_using_subcommand unit; and __fish_seen_subcommand_from work" -l no-progress -d 'Show no progress'
complete -c renda -n "__fish_renda_using_subcommand unit; and __fish_seen_subcommand_from work" -l yes -d 'Answer yes to questions'
complete -c renda -n "__fish_renda_using_subcommand station; and not __fish_seen_subcommand_from list show add edit import export template" -l db -d 'The database: a file, or postgres://user@host/name' -r
complete -c renda -n "__fish_renda_using_subcommand station; and not __fish_seen_subcommand_from list show add edit import export template" -l read-url -d 'Where commands that only read do so, such as a standby' -r
complete -c renda -n "__fish_renda_using_subcommand station; and not __fish_seen_subcommand_from list show add edit import export template" -l lang -d 'Language' -r -f -a "zh\t''
en\t''"
complete -c renda -n "__fish_renda_using_subcommand station; and not __fish_seen_subcommand_from list show add edit import export template" -l today -d 'Take this day as today' -r
complete -c renda -n "__fish_renda_using_subcommand station; and not __fish_seen_subcommand_from list show add edit import export template" -l as-of -d 'Look at things as they stood at the end of this day' -r
complete -c renda -n "__fish_renda_using_subcommand station; and not __fish_seen_subcommand_from list show add edit import export template" -l operator -d 'Who operates, for the journal' -r
complete -c renda -n "__fish_renda_using_subcommand station; and not __fish_seen_subcommand_from list show add edit import export template" -l profile -d 'Rule profile: a built-in name or a TOML file' -r
complete -c renda -n "__fish_renda_using_subcommand station; and not __fish_seen_subcommand_from list show add edit import export template" -l config -d 'Configuration file (default: renda.toml)' -r
complete -c renda -n "__fish_renda_using_subcommand station; and not __fish_seen_subcommand_from list show add edit import export template" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c renda -n "__fish_renda_using_subcommand station; and not __fish_seen_subcommand_from list show add edit import export template" -s h -l help -d 'Print help'
complete -c renda -n "__fish_renda_using_subcommand station; and not __fish_seen_subcommand_from list show add edit import export template" -s q -l quiet -d 'Say only what went wrong'
complete -c renda -n "__fish_renda_using_subcommand station; and not __fish_seen_subcommand_from list show add edit import export template" -s v -l verbose -d 'Say more'
complete -c renda -n "__fish_renda_using_subcommand station; and not __fish_seen_subcommand_from list show add edit import export template" -l no-progress -d 'Show no progress'
complete -c renda -n "__fish_renda_using_subcommand station; and not __fish_seen_subcommand_from list show add edit import export template" -l yes -d 'Answer yes to questions'
complete -c renda -n "__fish_renda_using_subcommand station; and not __fish_seen_subcommand_from list show add edit import export template" -f -a "list" -d 'List station records, filtered by any column'
complete -c renda -n "__fish_renda_using_subcommand station; and not __fish_seen_subcommand_from list show add edit import export template" -f -a "show" -d 'Show everything about one station'
complete -c renda -n "__fish_renda_using_subcommand station; and not __fish_seen_subcommand_from list show add edit import export template" -f -a "add" -d 'Add one station'
complete -c renda -n "__fish_renda_using_subcommand station; and not __fish_seen_subcommand_from list show add edit import export template" -f -a "edit" -d 'Change one station'
complete -c renda -n "__fish_renda_using_subcommand station; and not __fish_seen_subcommand_from list show add edit import export template" -f -a "import" -d 'Import station records from sheets'
complete -c renda -n "__fish_renda_using_subcommand station; and not __fish_seen_subcommand_from list show add edit import export template" -f -a "export" -d 'Export station records, ready to be imported again'
complete -c renda -n "__fish_renda_using_subcommand station; and not __fish_seen_subcommand_from list show add edit import export template" -f -a "template" -d 'Print the empty sheet for station: headings and one example'
complete -c renda -n "__fish_renda_using_subcommand station; and __fish_seen_subcommand_from list" -l columns -d 'Show these columns, separated by commas; all shows every one' -r
complete -c renda -n "__fish_renda_using_subcommand station; and __fish_seen_subcommand_from list" -l sort -d 'Columns to sort by, separated by commas; - before one descends' -r
complete -c renda -n "__fish_renda_using_subcommand station; and __fish_seen_subcommand_from list" -l limit -d 'Show at most so many rows' -r
complete -c renda -n "__fish_renda_using_subcommand station; and __fish_seen_subcommand_from list" -l format -d 'Output format; by default from the extension of --output, else table on a terminal and plain in a pipe [one of: table, plain, csv, tsv, json, ndjson, md, html, xlsx]' -r -f -a "table\t''
plain\t''
csv\t''
tsv\t''
json\t''
ndjson\t''
md\t''
html\t''
xlsx\t''"
complete -c renda -n "__fish_renda_using_subcommand station; and __fish_seen_subcommand_from list" -l output -d 'Write to a file (beside it, then renamed); - is standard output' -r
complete -c renda -n "__fish_renda_using_subcommand station; and __fish_seen_subcommand_from list" -l encoding -d 'Encoding of a CSV file [one of: utf-8-bom, utf-8, gb18030]' -r -f -a "utf-8-bom\t''
utf-8\t''
gb18030\t''"
complete -c renda -n "__fish_renda_using_subcommand station; and __fish_seen_subcommand_from list" -l headings -d 'Language of the headings, or their keys (default: as --lang) [one of: zh, en, key]' -r -f -a "zh\t''
en\t''
key\t''"
complete -c renda -n "__fish_renda_using_subcommand station; and __fish_seen_subcommand_from list" -l dates -d 'Dates in XLSX: iso as 2024-03-05 (the default), zh with Chinese characters [one of: iso, zh]' -r -f -a "iso\t''
zh\t''"
complete -c renda -n "__fish_renda_using_subcommand station; and __fish_seen_subcommand_from list" -l code -d 'Filter by Code' -r
complete -c renda -n "__fish_renda_using_subcommand station; and __fish_seen_subcommand_from list" -l name -d 'Filter by Name' -r
complete -c renda -n "__fish_renda_using_subcommand station; and __fish_seen_subcommand_from list" -l kind -d 'Filter by Kind' -r
complete -c renda -n "__fish_renda_using_subcommand station; and __fish_seen_subcommand_from list" -l host-kind -d 'Filter by Host' -r
complete -c renda -n "__fish_renda_using_subcommand station; and __fish_seen_subcommand_from list" -l grade -d 'Filter by Grade' -r
complete -c renda -n "__fish_renda_using_subcommand station; and __fish_seen_subcommand_from list" -l stars -d 'Filter by Stars' -r
complete -c renda -n "__fish_renda_using_subcommand station; and __fish_seen_subcommand_from list" -l region -d 'Filter by Region' -r
complete -c renda -n "__fish_renda_using_subcommand station; and __fish_seen_subcommand_from list" -l address -d 'Filter by Address' -r
complete -c renda -n "__fish_renda_using_subcommand station; and __fish_seen_subcommand_from list" -l opened-on -d 'Filter by Opened' -r
complete -c renda -n "__fish_renda_using_subcommand station; and __fish_seen_subcommand_from list" -l closed-on -d 'Filter by Closed' -r
complete -c renda -n "__fish_renda_using_subcommand station; and __fish_seen_subcommand_from list" -l keeper -d 'Filter by Keeper' -r
complete -c renda -n "__fish_renda_using_subcommand station; and __fish_seen_subcommand_from list" -l liaison -d 'Filter by Liaison' -r
complete -c renda -n "__fish_renda_using_subcommand station; and __fish_seen_subcommand_from list" -l phone -d 'Filter by Telephone' -r
complete -c renda -n "__fish_renda_using_subcommand station; and __fish_seen_subcommand_from list" -l hours -d 'Filter by Hours' -r
complete -c renda -n "__fish_renda_using_subcommand station; and __fish_seen_subcommand_from list" -l deputies -d 'Filter by Deputies' -r
complete -c renda -n "__fish_renda_using_subcommand station; and __fish_seen_subcommand_from list" -l extra -d 'Filter by Extra' -r
complete -c renda -n "__fish_renda_using_subcommand station; and __fish_seen_subcommand_from list" -l db -d 'The database: a file, or postgres://user@host/name' -r
complete -c renda -n "__fish_renda_using_subcommand station; and __fish_seen_subcommand_from list" -l read-url -d 'Where commands that only read do so, such as a standby' -r
complete -c renda -n "__fish_renda_using_subcommand station; and __fish_seen_subcommand_from list" -l lang -d 'Language' -r -f -a "zh\t''
en\t''"
complete -c renda -n "__fish_renda_using_subcommand station; and __fish_seen_subcommand_from list" -l today -d 'Take this day as today' -r
complete -c renda -n "__fish_renda_using_subcommand station; and __fish_seen_subcommand_from list" -l as-of -d 'Look at things as they stood at the end of this day' -r
complete -c renda -n "__fish_renda_using_subcommand station; and __fish_seen_subcommand_from list" -l operator -d 'Who operates, for the journal' -r
complete -c renda -n "__fish_renda_using_subcommand station; and __fish_seen_subcommand_from list" -l profile -d 'Rule profile: a built-in name or a TOML file' -r
complete -c renda -n "__fish_renda_using_subcommand station; and __fish_seen_subcommand_from list" -l config -d 'Configuration file (default: renda.toml)' -r
complete -c renda -n "__fish_renda_using_subcommand station; and __fish_seen_subcommand_from list" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c renda -n "__fish_renda_using_subcommand station; and __fish_seen_subcommand_from list" -l reveal -d 'Show personal data unmasked (written to the journal)'
complete -c renda -n "__fish_renda_using_subcommand station; and __fish_seen_subcommand_from list" -l exit-code -d 'Exit with 10 when there is something, for cron'
complete -c renda -n "__fish_renda_using_subcommand station; and __fish_seen_subcommand_from list" -l force -d 'Overwrite an existing file'
complete -c renda -n "__fish_renda_using_subcommand station; and __fish_seen_subcommand_from list" -l title-row -d 'Put the title in a row above the headings of XLSX'
complete -c renda -n "__fish_renda_using_subcommand station; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help'
complete -c renda -n "__fish_renda_using_subcommand station; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Say only what went wrong'
complete -c renda -n "__fish_renda_using_subcommand station; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Say more'
complete -c renda -n "__fish_renda_using_subcommand station; and __fish_seen_subcommand_from list" -l no-progress -d 'Show no progress'
complete -c renda -n "__fish_renda_using_subcommand station; and __fish_seen_subcommand_from list" -l yes -d 'Answer yes to questions'
complete -c renda -n "__fish_renda_using_subcommand station; and __fish_seen_subcommand_from show" -l format -d 'Output format; by default from the extension of --output, else table on a terminal and plain in a pipe [one of: table, plain, csv, tsv, json, ndjson, md, html, xlsx]' -r -f -a "table\t''
plain\t''
csv\t''
tsv\t''
json\t''
ndjson\t''
md\t''
html\t''
xlsx\t''"
complete -c renda -n "__fish_renda_using_subcommand station; and __fish_seen_subcommand_from show" -l output -d 'Write to a file (beside it, then renamed); - is standard output' -r
complete -c renda -n "__fish_renda_using_subcommand station; and __fish_seen_subcommand_from show" -l encoding -d 'Encoding of a CSV file [one of: utf-8-bom, utf-8, gb18030]' -r -f -a "utf-8-bom\t''
utf-8\t''
gb18030\t''"
complete -c renda -n "__fish_renda_using_subcommand station; and __fish_seen_subcommand_from show" -l headings -d 'Language of the headings, or their keys (default: as --lang) [one of: zh, en, key]' -r -f -a "zh\t''
en\t''
key\t''"
complete -c renda -n "__fish_renda_using_subcommand station; and __fish_seen_subcommand_from show" -l dates -d 'Dates in XLSX: iso as 2024-03-05 (the default), zh with Chinese characters [one of: iso, zh]' -r -f -a "iso\t''
zh\t''"
complete -c renda -n "__fish_renda_using_subcommand station; and __fish_seen_subcommand_from show" -l code -d 'Filter by Code' -r
complete -c renda -n "__fish_renda_using_subcommand station; and __fish_seen_subcommand_from show" -l region -d 'Filter by Region' -r
complete -c renda -n "__fish_renda_using_subcommand station; and __fish_seen_subcommand_from show" -l db -d 'The database: a file, or postgres://user@host/name' -r
complete -c renda -n "__fish_renda_using_subcommand station; and __fish_seen_subcommand_from show" -l read-url -d 'Where commands that only read do so, such as a standby' -r
complete -c renda -n "__fish_renda_using_subcommand station; and __fish_seen_subcommand_from show" -l lang -d 'Language' -r -f -a "zh\t''
en\t''"
complete -c renda -n "__fish_renda_using_subcommand station; and __fish_seen_subcommand_from show" -l today -d 'Take this day as today' -r
complete -c renda -n "__fish_renda_using_subcommand station; and __fish_seen_subcommand_from show" -l as-of -d 'Look at things as they stood at the end of this day' -r
complete -c renda -n "__fish_renda_using_subcommand station; and __fish_seen_subcommand_from show" -l operator -d 'Who operates, for the journal' -r
complete -c renda -n "__fish_renda_using_subcommand station; and __fish_seen_subcommand_from show" -l profile -d 'Rule profile: a built-in name or a TOML file' -r
complete -c renda -n "__fish_renda_using_subcommand station; and __fish_seen_subcommand_from show" -l config -d 'Configuration file (default: renda.toml)' -r
complete -c renda -n "__fish_renda_using_subcommand station; and __fish_seen_subcommand_from show" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c renda -n "__fish_renda_using_subcommand station; and __fish_seen_subcommand_from show" -l reveal -d 'Show personal data unmasked (written to the journal)'
complete -c renda -n "__fish_renda_using_subcommand station; and __fish_seen_subcommand_from show" -l force -d 'Overwrite an existing file'
complete -c renda -n "__fish_renda_using_subcommand station; and __fish_seen_subcommand_from show" -l title-row -d 'Put the title in a row above the headings of XLSX'
complete -c renda -n "__fish_renda_using_subcommand station; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help'
complete -c renda -n "__fish_renda_using_subcommand station; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Say only what went wrong'
complete -c renda -n "__fish_renda_using_subcommand station; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Say more'
complete -c renda -n "__fish_renda_using_subcommand station; and __fish_seen_subcommand_from show" -l no-progress -d 'Show no progress'
complete -c renda -n "__fish_renda_using_subcommand station; and __fish_seen_subcommand_from show" -l yes -d 'Answer yes to questions'
complete -c renda -n "__fish_renda_using_subcommand station; and __fish_seen_subcommand_from add" -l code -d 'Code (required), such as NM-Z001' -r
complete -c renda -n "__fish_renda_using_subcommand station; and __fish_seen_subcommand_from add" -l name -d 'Name (required), such as 文昌阁街道代表联络站' -r
complete -c renda -n "__fish_renda_using_subcommand station; and __fish_seen_subcommand_from add" -l kind -d 'Kind (required), such as 联络站' -r
complete -c renda -n "__fish_renda_using_subcommand station; and __fish_seen_subcommand_from add" -l host-kind -d 'Host, such as 街道' -r
complete -c renda -n "__fish_renda_using_subcommand station; and __fish_seen_subcommand_from add" -l grade -d 'Grade, such as 市级示范站' -r
complete -c renda -n "__fish_renda_using_subcommand station; and __fish_seen_subcommand_from add" -l stars -d 'Stars' -r
complete -c renda -n "__fish_renda_using_subcommand station; and __fish_seen_subcommand_from add" -l region -d 'Region, such as 520103' -r
complete -c renda -n "__fish_renda_using_subcommand station; and __fish_seen_subcommand_from add" -l address -d 'Address' -r
complete -c renda -n "__fish_renda_using_subcommand station; and __fish_seen_subcommand_from add" -l opened-on -d 'Opened' -r
complete -c renda -n "__fish_renda_using_subcommand station; and __fish_seen_subcommand_from add" -l closed-on -d 'Closed' -r
complete -c renda -n "__fish_renda_using_subcommand station; and __fish_seen_subcommand_from add" -l keeper -d 'Keeper' -r
complete -c renda -n "__fish_renda_using_subcommand station; and __fish_seen_subcommand_from add" -l liaison -d 'Liaison' -r
complete -c renda -n "__fish_renda_using_subcommand station; and __fish_seen_subcommand_from add" -l phone -d 'Telephone' -r
complete -c renda -n "__fish_renda_using_subcommand station; and __fish_seen_subcommand_from add" -l hours -d 'Hours' -r
complete -c renda -n "__fish_renda_using_subcommand station; and __fish_seen_subcommand_from add" -l deputies -d 'Deputies' -r
complete -c renda -n "__fish_renda_using_subcommand station; and __fish_seen_subcommand_from add" -l extra -d 'Extra' -r
complete -c renda -n "__fish_renda_using_subcommand station; and __fish_seen_subcommand_from add" -l db -d 'The database: a file, or postgres://user@host/name' -r
complete -c renda -n "__fish_renda_using_subcommand station; and __fish_seen_subcommand_from add" -l read-url -d 'Where commands that only read do so, such as a standby' -r
complete -c renda -n "__fish_renda_using_subcommand station; and __fish_seen_subcommand_from add" -l lang -d 'Language' -r -f -a "zh\t''
en\t''"
complete -c renda -n "__fish_renda_using_subcommand station; and __fish_seen_subcommand_from add" -l today -d 'Take this day as today' -r
complete -c renda -n "__fish_renda_using_subcommand station; and __fish_seen_subcommand_from add" -l as-of -d 'Look at things as they stood at the end of this day' -r
complete -c renda -n "__fish_renda_using_subcommand station; and __fish_seen_subcommand_from add" -l operator -d 'Who operates, for the journal' -r
complete -c renda -n "__fish_renda_using_subcommand station; and __fish_seen_subcommand_from add" -l profile -d 'Rule profile: a built-in name or a TOML file' -r
complete -c renda -n "__fish_renda_using_subcommand station; and __fish_seen_subcommand_from add" -l config -d 'Configuration file (default: renda.toml)' -r
complete -c renda -n "__fish_renda_using_subcommand station; and __fish_seen_subcommand_from add" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c renda -n "__fish_renda_using_subcommand station; and __fish_seen_subcommand_from add" -s n -l dry-run -d 'Do everything and undo it: same counts, same exit code'
complete -c renda -n "__fish_renda_using_subcommand station; and __fish_seen_subcommand_from add" -s h -l help -d 'Print help'
complete -c renda -n "__fish_renda_using_subcommand station; and __fish_seen_subcommand_from add" -s q -l quiet -d 'Say only what went wrong'
complete -c renda -n "__fish_renda_using_subcommand station; and __fish_seen_subcommand_from add" -s v -l verbose -d 'Say more'
complete -c renda -n "__fish_renda_using_subcommand station; and __fish_seen_subcommand_from add" -l no-progress -d 'Show no progress'
complete -c renda -n "__fish_renda_using_subcommand station; and __fish_seen_subcommand_from add" -l yes -d 'Answer yes to questions'
complete -c renda -n "__fish_renda_using_subcommand station; and __fish_seen_subcommand_from edit" -l name -d 'Name (required), such as 文昌阁街道代表联络站' -r
complete -c renda -n "__fish_renda_using_subcommand station; and __fish_seen_subcommand_from edit" -l kind -d 'Kind (required), such as 联络站' -r
complete -c renda -n "__fish_renda_using_subcommand station; and __fish_seen_subcommand_from edit" -l host-kind -d 'Host, such as 街道' -r
complete -c renda -n "__fish_renda_using_subcommand station; and __fish_seen_subcommand_from edit" -l grade -d 'Grade, such as 市级示范站' -r
complete -c renda -n "__fish_renda_using_subcommand station; and __fish_seen_subcommand_from edit" -l stars -d 'Stars' -r
complete -c renda -n "__fish_renda_using_subcommand station; and __fish_seen_subcommand_from edit" -l address -d 'Address' -r
complete -c renda -n "__fish_renda_using_subcommand station; and __fish_seen_subcommand_from edit" -l opened-on -d 'Opened' -r
complete -c renda -n "__fish_renda_using_subcommand station; and __fish_seen_subcommand_from edit" -l closed-on -d 'Closed' -r
complete -c renda -n "__fish_renda_using_subcommand station; and __fish_seen_subcommand_from edit" -l keeper -d 'Keeper' -r
complete -c renda -n "__fish_renda_using_subcommand station; and __fish_seen_subcommand_from edit" -l liaison -d 'Liaison' -r
complete -c renda -n "__fish_renda_using_subcommand station; and __fish_seen_subcommand_from edit" -l phone -d 'Telephone' -r
complete -c renda -n "__fish_renda_using_subcommand station; and __fish_seen_subcommand_from edit" -l hours -d 'Hours' -r
complete -c renda -n "__fish_renda_using_subcommand station; and __fish_seen_subcommand_from edit" -l deputies -d 'Deputies' -r
complete -c renda -n "__fish_renda_using_subcommand station; and __fish_seen_subcommand_from edit" -l extra -d 'Extra' -r
complete -c renda -n "__fish_renda_using_subcommand station; and __fish_seen_subcommand_from edit" -l code -d 'Filter by Code' -r
complete -c renda -n "__fish_renda_using_subcommand station; and __fish_seen_subcommand_from edit" -l region -d 'Filter by Region' -r
complete -c renda -n "__fish_renda_using_subcommand station; and __fish_seen_subcommand_from edit" -l db -d 'The database: a file, or postgres://user@host/name' -r
complete -c renda -n "__fish_renda_using_subcommand station; and __fish_seen_subcommand_from edit" -l read-url -d 'Where commands that only read do so, such as a standby' -r
complete -c renda -n "__fish_renda_using_subcommand station; and __fish_seen_subcommand_from edit" -l lang -d 'Language' -r -f -a "zh\t''
en\t''"
complete -c renda -n "__fish_renda_using_subcommand station; and __fish_seen_subcommand_from edit" -l today -d 'Take this day as today' -r
complete -c renda -n "__fish_renda_using_subcommand station; and __fish_seen_subcommand_from edit" -l as-of -d 'Look at things as they stood at the end of this day' -r
complete -c renda -n "__fish_renda_using_subcommand station; and __fish_seen_subcommand_from edit" -l operator -d 'Who operates, for the journal' -r
complete -c renda -n "__fish_renda_using_subcommand station; and __fish_seen_subcommand_from edit" -l profile -d 'Rule profile: a built-in name or a TOML file' -r
complete -c renda -n "__fish_renda_using_subcommand station; and __fish_seen_subcommand_from edit" -l config -d 'Configuration file (default: renda.toml)' -r
complete -c renda -n "__fish_renda_using_subcommand station; and __fish_seen_subcommand_from edit" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c renda -n "__fish_renda_using_subcommand station; and __fish_seen_subcommand_from edit" -s n -l dry-run -d 'Do everything and undo it: same counts, same exit code'
complete -c renda -n "__fish_renda_using_subcommand station; and __fish_seen_subcommand_from edit" -s h -l help -d 'Print help'
complete -c renda -n "__fish_renda_using_subcommand station; and __fish_seen_subcommand_from edit" -s q -l quiet -d 'Say only what went wrong'
complete -c renda -n "__fish_renda_using_subcommand station; and __fish_seen_subcommand_from edit" -s v -l verbose -d 'Say more'
complete -c renda -n "__fish_renda_using_subcommand station; and __fish_seen_subcommand_from edit" -l no-progress -d 'Show no progress'
complete -c renda -n "__fish_renda_using_subcommand station; and __fish_seen_subcommand_from edit" -l yes -d 'Answer yes to questions'
complete -c renda -n "__fish_renda_using_subcommand station; and __fish_seen_subcommand_from import" -l on-conflict -d 'Where a record differs: update (default), skip, reject' -r -f -a "update\t''
skip\t''
reject\t''"
complete -c renda -n "__fish_renda_using_subcommand station; and __fish_seen_subcommand_from import" -l rejects -d 'Write the rejected rows with their reasons to this file; mended, it can be imported as it is' -r
complete -c renda -n "__fish_renda_using_subcommand station; and __fish_seen_subcommand_from import" -l encoding -d 'Encoding of the sheet (told and said when left out): utf-8, gb18030, utf-16le, utf-16be' -r
complete -c renda -n "__fish_renda_using_subcommand station; and __fish_seen_subcommand_from import" -l sheet -d 'Sheet of a workbook, by name or number (when left out the first with known headings)' -r
complete -c renda -n "__fish_renda_using_subcommand station; and __fish_seen_subcommand_from import" -l header-row -d 'Line of the headings (found when left out)' -r
complete -c renda -n "__fish_renda_using_subcommand station; and __fish_seen_subcommand_from import" -l map -d 'Match a heading to a field; may be repeated' -r
complete -c renda -n "__fish_renda_using_subcommand station; and __fish_seen_subcommand_from import" -l save-map -d 'Save what --map matches under this name' -r
complete -c renda -n "__fish_renda_using_subcommand station; and __fish_seen_subcommand_from import" -l use-map -d 'Match headings as saved under this name; --map comes first' -r
complete -c renda -n "__fish_renda_using_subcommand station; and __fish_seen_subcommand_from import" -l plan -d 'Change nothing and write a plan to this file, for --apply' -r
complete -c renda -n "__fish_renda_using_subcommand station; and __fish_seen_subcommand_from import" -l format -d 'Output format; by default from the extension of --output, else table on a terminal and plain in a pipe [one of: table, plain, csv, tsv, json, ndjson, md, html, xlsx]' -r -f -a "table\t''
plain\t''
csv\t''
tsv\t''
json\t''
ndjson\t''
md\t''
html\t''
xlsx\t''"
complete -c renda -n "__fish_renda_using_subcommand station; and __fish_seen_subcommand_from import" -l output -d 'Write to a file (beside it, then renamed); - is standard output' -r
complete -c renda -n "__fish_renda_using_subcommand station; and __fish_seen_subcommand_from import" -l headings -d 'Language of the headings, or their keys (default: as --lang) [one of: zh, en, key]' -r -f -a "zh\t''
en\t''
key\t''"
complete -c renda -n "__fish_renda_using_subcommand station; and __fish_seen_subcommand_from import" -l apply -d 'Carry out what --plan wrote; where the sheet or the records it speaks of changed since, nothing is done: exit code 4' -r
complete -c renda -n "__fish_renda_using_subcommand station; and __fish_seen_subcommand_from import" -l db -d 'The database: a file, or postgres://user@host/name' -r
complete -c renda -n "__fish_renda_using_subcommand station; and __fish_seen_subcommand_from import" -l read-url -d 'Where commands that only read do so, such as a standby' -r
complete -c renda -n "__fish_renda_using_subcommand station; and __fish_seen_subcommand_from import" -l lang -d 'Language' -r -f -a "zh\t''
en\t''"
complete -c renda -n "__fish_renda_using_subcommand station; and __fish_seen_subcommand_from import" -l today -d 'Take this day as today' -r
complete -c renda -n "__fish_renda_using_subcommand station; and __fish_seen_subcommand_from import" -l as-of -d 'Look at things as they stood at the end of this day' -r
complete -c renda -n "__fish_renda_using_subcommand station; and __fish_seen_subcommand_from import" -l operator -d 'Who operates, for the journal' -r
complete -c renda -n "__fish_renda_using_subcommand station; and __fish_seen_subcommand_from import" -l profile -d 'Rule profile: a built-in name or a TOML file' -r
complete -c renda -n "__fish_renda_using_subcommand station; and __fish_seen_subcommand_from import" -l config -d 'Configuration file (default: renda.toml)' -r
complete -c renda -n "__fish_renda_using_subcommand station; and __fish_seen_subcommand_from import" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c renda -n "__fish_renda_using_subcommand station; and __fish_seen_subcommand_from import" -l strict -d 'Take nothing if any row is rejected'
complete -c renda -n "__fish_renda_using_subcommand station; and __fish_seen_subcommand_from import" -s n -l dry-run -d 'Do everything and undo it: same counts, same exit code'
complete -c renda -n "__fish_renda_using_subcommand station; and __fish_seen_subcommand_from import" -l keep-extra -d 'Keep columns that are not known, each cell a line with its heading, under “Extra”'
complete -c renda -n "__fish_renda_using_subcommand station; and __fish_seen_subcommand_from import" -l explain -d 'Explain how the sheet is read and what its rows would do; nothing is changed'
complete -c renda -n "__fish_renda_using_subcommand station; and __fish_seen_subcommand_from import" -l force -d 'Overwrite existing files (--rejects, --plan, --output)'
complete -c renda -n "__fish_renda_using_subcommand station; and __fish_seen_subcommand_from import" -s h -l help -d 'Print help'
complete -c renda -n "__fish_renda_using_subcommand station; and __fish_seen_subcommand_from import" -s q -l quiet -d 'Say only what went wrong'
complete -c renda -n "__fish_renda_using_subcommand station; and __fish_seen_subcommand_from import" -s v -l verbose -d 'Say more'
complete -c renda -n "__fish_renda_using_subcommand station; and __fish_seen_subcommand_from import" -l no-progress -d 'Show no progress'
complete -c renda -n "__fish_renda_using_subcommand station; and __fish_seen_subcommand_from import" -l yes -d 'Answer yes to questions'
complete -c renda -n "__fish_renda_using_subcommand station; and __fish_seen_subcommand_from export" -l columns -d 'Export these columns, separated by commas' -r
complete -c renda -n "__fish_renda_using_subcommand station; and __fish_seen_subcommand_from export" -l sort -d 'Columns to sort by, separated by commas; - before one descends' -r
complete -c renda -n "__fish_renda_using_subcommand station; and __fish_seen_subcommand_from export" -l format -d 'Output format; by default from the extension of --output, else table on a terminal and plain in a pipe [one of: table, plain, csv, tsv, json, ndjson, md, html, xlsx]' -r -f -a "table\t''
plain\t''
csv\t''
tsv\t''
json\t''
ndjson\t''
md\t''
html\t''
xlsx\t''"
complete -c renda -n "__fish_renda_using_subcommand station; and __fish_seen_subcommand_from export" -l output -d 'Write to a file (beside it, then renamed); - is standard output' -r
complete -c renda -n "__fish_renda_using_subcommand station; and __fish_seen_subcommand_from export" -l encoding -d 'Encoding of a CSV file [one of: utf-8-bom, utf-8, gb18030]' -r -f -a "utf-8-bom\t''
utf-8\t''
gb18030\t''"
complete -c renda -n "__fish_renda_using_subcommand station; and __fish_seen_subcommand_from export" -l headings -d 'Language of the headings, or their keys (default: as --lang) [one of: zh, en, key]' -r -f -a "zh\t''
en\t''
key\t''"
complete -c renda -n "__fish_renda_using_subcommand station; and __fish_seen_subcommand_from export" -l dates -d 'Dates in XLSX: iso as 2024-03-05 (the default), zh with Chinese characters [one of: iso, zh]' -r -f -a "iso\t''
zh\t''"
complete -c renda -n "__fish_renda_using_subcommand station; and __fish_seen_subcommand_from export" -l code -d 'Filter by Code' -r
complete -c renda -n "__fish_renda_using_subcommand station; and __fish_seen_subcommand_from export" -l name -d 'Filter by Name' -r
complete -c renda -n "__fish_renda_using_subcommand station; and __fish_seen_subcommand_from export" -l kind -d 'Filter by Kind' -r
complete -c renda -n "__fish_renda_using_subcommand station; and __fish_seen_subcommand_from export" -l host-kind -d 'Filter by Host' -r
complete -c renda -n "__fish_renda_using_subcommand station; and __fish_seen_subcommand_from export" -l grade -d 'Filter by Grade' -r
complete -c renda -n "__fish_renda_using_subcommand station; and __fish_seen_subcommand_from export" -l stars -d 'Filter by Stars' -r
complete -c renda -n "__fish_renda_using_subcommand station; and __fish_seen_subcommand_from export" -l region -d 'Filter by Region' -r
complete -c renda -n "__fish_renda_using_subcommand station; and __fish_seen_subcommand_from export" -l address -d 'Filter by Address' -r
complete -c renda -n "__fish_renda_using_subcommand station; and __fish_seen_subcommand_from export" -l opened-on -d 'Filter by Opened' -r
complete -c renda -n "__fish_renda_using_subcommand station; and __fish_seen_subcommand_from export" -l closed-on -d 'Filter by Closed' -r
complete -c renda -n "__fish_renda_using_subcommand station; and __fish_seen_subcommand_from export" -l keeper -d 'Filter by Keeper' -r
complete -c renda -n "__fish_renda_using_subcommand station; and __fish_seen_subcommand_from export" -l liaison -d 'Filter by Liaison' -r
complete -c renda -n "__fish_renda_using_subcommand station; and __fish_seen_subcommand_from export" -l phone -d 'Filter by Telephone' -r
complete -c renda -n "__fish_renda_using_subcommand station; and __fish_seen_subcommand_from export" -l hours -d 'Filter by Hours' -r
complete -c renda -n "__fish_renda_using_subcommand station; and __fish_seen_subcommand_from export" -l deputies -d 'Filter by Deputies' -r
complete -c renda -n "__fish_renda_using_subcommand station; and __fish_seen_subcommand_from export" -l extra -d 'Filter by Extra' -r
complete -c renda -n "__fish_renda_using_subcommand station; and __fish_seen_subcommand_from export" -l db -d 'The database: a file, or postgres://user@host/name' -r
complete -c renda -n "__fish_renda_using_subcommand station; and __fish_seen_subcommand_from export" -l read-url -d 'Where commands that only read do so, such as a standby' -r
complete -c renda -n "__fish_renda_using_subcommand station; and __fish_seen_subcommand_from export" -l lang -d 'Language' -r -f -a "zh\t''
en\t''"
complete -c renda -n "__fish_renda_using_subcommand station; and __fish_seen_subcommand_from export" -l today -d 'Take this day as today' -r
complete -c renda -n "__fish_renda_using_subcommand station; and __fish_seen_subcommand_from export" -l as-of -d 'Look at things as they stood at the end of this day' -r
complete -c renda -n "__fish_renda_using_subcommand station; and __fish_seen_subcommand_from export" -l operator -d 'Who operates, for the journal' -r
complete -c renda -n "__fish_renda_using_subcommand station; and __fish_seen_subcommand_from export" -l profile -d 'Rule profile: a built-in name or a TOML file' -r
complete -c renda -n "__fish_renda_using_subcommand station; and __fish_seen_subcommand_from export" -l config -d 'Configuration file (default: renda.toml)' -r
complete -c renda -n "__fish_renda_using_subcommand station; and __fish_seen_subcommand_from export" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c renda -n "__fish_renda_using_subcommand station; and __fish_seen_subcommand_from export" -l reveal -d 'Show personal data unmasked (written to the journal)'
complete -c renda -n "__fish_renda_using_subcommand station; and __fish_seen_subcommand_from export" -l force -d 'Overwrite an existing file'
complete -c renda -n "__fish_renda_using_subcommand station; and __fish_seen_subcommand_from export" -l title-row -d 'Put the title in a row above the headings of XLSX'
complete -c renda -n "__fish_renda_using_subcommand station; and __fish_seen_subcommand_from export" -s h -l help -d 'Print help'
complete -c renda -n "__fish_renda_using_subcommand station; and __fish_seen_subcommand_from export" -s q -l quiet -d 'Say only what went wrong'
complete -c renda -n "__fish_renda_using_subcommand station; and __fish_seen_subcommand_from export" -s v -l verbose -d 'Say more'
complete -c renda -n "__fish_renda_using_subcommand station; and __fish_seen_subcommand_from export" -l no-progress -d 'Show no progress'
complete -c renda -n "__fish_renda_using_subcommand station; and __fish_seen_subcommand_from export" -l yes -d 'Answer yes to questions'
complete -c renda -n "__fish_renda_using_subcommand station; and __fish_seen_subcommand_from template" -l format -d 'Output format; by default from the extension of --output, else table on a terminal and plain in a pipe [one of: table, plain, csv, tsv, json, ndjson, md, html, xlsx]' -r -f -a "table\t''
plain\t''
csv\t''
tsv\t''
json\t''
ndjson\t''
md\t''
html\t''
xlsx\t''"
complete -c renda -n "__fish_renda_using_subcommand station; and __fish_seen_subcommand_from template" -l output -d 'Write to a file (beside it, then renamed); - is standard output' -r
complete -c renda -n "__fish_renda_using_subcommand station; and __fish_seen_subcommand_from template" -l encoding -d 'Encoding of a CSV file [one of: utf-8-bom, utf-8, gb18030]' -r -f -a "utf-8-bom\t''
utf-8\t''
gb18030\t''"
complete -c renda -n "__fish_renda_using_subcommand station; and __fish_seen_subcommand_from template" -l headings -d 'Language of the headings, or their keys (default: as --lang) [one of: zh, en, key]' -r -f -a "zh\t''
en\t''
key\t''"
complete -c renda -n "__fish_renda_using_subcommand station; and __fish_seen_subcommand_from template" -l dates -d 'Dates in XLSX: iso as 2024-03-05 (the default), zh with Chinese characters [one of: iso, zh]' -r -f -a "iso\t''
zh\t''"
complete -c renda -n "__fish_renda_using_subcommand station; and __fish_seen_subcommand_from template" -l db -d 'The database: a file, or postgres://user@host/name' -r
complete -c renda -n "__fish_renda_using_subcommand station; and __fish_seen_subcommand_from template" -l read-url -d 'Where commands that only read do so, such as a standby' -r
complete -c renda -n "__fish_renda_using_subcommand station; and __fish_seen_subcommand_from template" -l lang -d 'Language' -r -f -a "zh\t''
en\t''"
complete -c renda -n "__fish_renda_using_subcommand station; and __fish_seen_subcommand_from template" -l today -d 'Take this day as today' -r
complete -c renda -n "__fish_renda_using_subcommand station; and __fish_seen_subcommand_from template" -l as-of -d 'Look at things as they stood at the end of this day' -r
complete -c renda -n "__fish_renda_using_subcommand station; and __fish_seen_subcommand_from template" -l operator -d 'Who operates, for the journal' -r
complete -c renda -n "__fish_renda_using_subcommand station; and __fish_seen_subcommand_from template" -l profile -d 'Rule profile: a built-in name or a TOML file' -r
complete -c renda -n "__fish_renda_using_subcommand station; and __fish_seen_subcommand_from template" -l config -d 'Configuration file (default: renda.toml)' -r
complete -c renda -n "__fish_renda_using_subcommand station; and __fish_seen_subcommand_from template" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c renda -n "__fish_renda_using_subcommand station; and __fish_seen_subcommand_from template" -l force -d 'Overwrite an existing file'
complete -c renda -n "__fish_renda_using_subcommand station; and __fish_seen_subcommand_from template" -l title-row -d 'Put the title in a row above the headings of XLSX'
complete -c renda -n "__fish_renda_using_subcommand station; and __fish_seen_subcommand_from template" -s h -l help -d 'Print help'
complete -c renda -n "__fish_renda_using_subcommand station; and __fish_seen_subcommand_from template" -s q -l quiet -d 'Say only what went wrong'
complete -c renda -n "__fish_renda_using_subcommand station; and __fish_seen_subcommand_from template" -s v -l verbose -d 'Say more'
complete -c renda -n "__fish_renda_using_subcommand station; and __fish_seen_subcommand_from template" -l no-progress -d 'Show no progress'
complete -c renda -n "__fish_renda_using_subcommand station; and __fish_seen_subcommand_from template" -l yes -d 'Answer yes to questions'
complete -c renda -n "__fish_renda_using_subcommand activity; and not __fish_seen_subcommand_from list show add edit import export template" -l db -d 'The database: a file, or postgres://user@host/name' -r
complete -c renda -n "__fish_renda_using_subcommand activity; and not __fish_seen_subcommand_from list show add edit import export template" -l read-url -d 'Where commands that only read do so, such as a standby' -r
complete -c renda -n "__fish_renda_using_subcommand activity; and not __fish_seen_subcommand_from list show add edit import export template" -l lang -d 'Language' -r -f -a "zh\t''
en\t''"
complete -c renda -n "__fish_renda_using_subcommand activity; and not __fish_seen_subcommand_from list show add edit import export template" -l today -d 'Take this day as today' -r
complete -c renda -n "__fish_renda_using_subcommand activity; and not __fish_seen_subcommand_from list show add edit import export template" -l as-of -d 'Look at things as they stood at the end of this day' -r
complete -c renda -n "__fish_renda_using_subcommand activity; and not __fish_seen_subcommand_from list show add edit import export template" -l operator -d 'Who operates, for the journal' -r
complete -c renda -n "__fish_renda_using_subcommand activity; and not __fish_seen_subcommand_from list show add edit import export template" -l profile -d 'Rule profile: a built-in name or a TOML file' -r
complete -c renda -n "__fish_renda_using_subcommand activity; and not __fish_seen_subcommand_from list show add edit import export template" -l config -d 'Configuration file (default: renda.toml)' -r
complete -c renda -n "__fish_renda_using_subcommand activity; and not __fish_seen_subcommand_from list show add edit import export template" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c renda -n "__fish_renda_using_subcommand activity; and not __fish_seen_subcommand_from list show add edit import export template" -s h -l help -d 'Print help'
complete -c renda -n "__fish_renda_using_subcommand activity; and not __fish_seen_subcommand_from list show add edit import export template" -s q -l quiet -d 'Say only what went wrong'
complete -c renda -n "__fish_renda_using_subcommand activity; and not __fish_seen_subcommand_from list show add edit import export template" -s v -l verbose -d 'Say more'
complete -c renda -n "__fish_renda_using_subcommand activity; and not __fish_seen_subcommand_from list show add edit import export template" -l no-progress -d 'Show no progress'
complete -c renda -n "__fish_renda_using_subcommand activity; and not __fish_seen_subcommand_from list show add edit import export template" -l yes -d 'Answer yes to questions'
complete -c renda -n "__fish_renda_using_subcommand activity; and not __fish_seen_subcommand_from list show add edit import export template" -f -a "list" -d 'List activity records, filtered by any column'
complete -c renda -n "__fish_renda_using_subcommand activity; and not __fish_seen_subcommand_from list show add edit import export template" -f -a "show" -d 'Show everything about one activity'
complete -c renda -n "__fish_renda_using_subcommand activity; and not __fish_seen_subcommand_from list show add edit import export template" -f -a "add" -d 'Add one activity'
complete -c renda -n "__fish_renda_using_subcommand activity; and not __fish_seen_subcommand_from list show add edit import export template" -f -a "edit" -d 'Change one activity'
complete -c renda -n "__fish_renda_using_subcommand activity; and not __fish_seen_subcommand_from list show add edit import export template" -f -a "import" -d 'Import activity records from sheets'
complete -c renda -n "__fish_renda_using_subcommand activity; and not __fish_seen_subcommand_from list show add edit import export template" -f -a "export" -d 'Export activity records, ready to be imported again'
complete -c renda -n "__fish_renda_using_subcommand activity; and not __fish_seen_subcommand_from list show add edit import export template" -f -a "template" -d 'Print the empty sheet for activity: headings and one example'
complete -c renda -n "__fish_renda_using_subcommand activity; and __fish_seen_subcommand_from list" -l columns -d 'Show these columns, separated by commas; all shows every one' -r
complete -c renda -n "__fish_renda_using_subcommand activity; and __fish_seen_subcommand_from list" -l sort -d 'Columns to sort by, separated by commas; - before one descends' -r
complete -c renda -n "__fish_renda_using_subcommand activity; and __fish_seen_subcommand_from list" -l limit -d 'Show at most so many rows' -r
complete -c renda -n "__fish_renda_using_subcommand activity; and __fish_seen_subcommand_from list" -l format -d 'Output format; by default from the extension of --output, else table on a terminal and plain in a pipe [one of: table, plain, csv, tsv, json, ndjson, md, html, xlsx]' -r -f -a "table\t''
plain\t''
csv\t''
tsv\t''
json\t''
ndjson\t''
md\t''
html\t''
xlsx\t''"
complete -c renda -n "__fish_renda_using_subcommand activity; and __fish_seen_subcommand_from list" -l output -d 'Write to a file (beside it, then renamed); - is standard output' -r
complete -c renda -n "__fish_renda_using_subcommand activity; and __fish_seen_subcommand_from list" -l encoding -d 'Encoding of a CSV file [one of: utf-8-bom, utf-8, gb18030]' -r -f -a "utf-8-bom\t''
utf-8\t''
gb18030\t''"
complete -c renda -n "__fish_renda_using_subcommand activity; and __fish_seen_subcommand_from list" -l headings -d 'Language of the headings, or their keys (default: as --lang) [one of: zh, en, key]' -r -f -a "zh\t''
en\t''
key\t''"
complete -c renda -n "__fish_renda_using_subcommand activity; and __fish_seen_subcommand_from list" -l dates -d 'Dates in XLSX: iso as 2024-03-05 (the default), zh with Chinese characters [one of: iso, zh]' -r -f -a "iso\t''
zh\t''"
complete -c renda -n "__fish_renda_using_subcommand activity; and __fish_seen_subcommand_from list" -l number -d 'Filter by No.' -r
complete -c renda -n "__fish_renda_using_subcommand activity; and __fish_seen_subcommand_from list" -l kind -d 'Filter by Kind' -r
complete -c renda -n "__fish_renda_using_subcommand activity; and __fish_seen_subcommand_from list" -l theme -d 'Filter by Theme' -r
complete -c renda -n "__fish_renda_using_subcommand activity; and __fish_seen_subcommand_from list" -l title -d 'Filter by Title' -r
complete -c renda -n "__fish_renda_using_subcommand activity; and __fish_seen_subcommand_from list" -l place -d 'Filter by Place' -r
complete -c renda -n "__fish_renda_using_subcommand activity; and __fish_seen_subcommand_from list" -l region -d 'Filter by Region' -r
complete -c renda -n "__fish_renda_using_subcommand activity; and __fish_seen_subcommand_from list" -l station -d 'Filter by Station' -r
complete -c renda -n "__fish_renda_using_subcommand activity; and __fish_seen_subcommand_from list" -l organiser -d 'Filter by Organiser' -r
complete -c renda -n "__fish_renda_using_subcommand activity; and __fish_seen_subcommand_from list" -l starts-on -d 'Filter by Starts' -r
complete -c renda -n "__fish_renda_using_subcommand activity; and __fish_seen_subcommand_from list" -l ends-on -d 'Filter by Ends' -r
complete -c renda -n "__fish_renda_using_subcommand activity; and __fish_seen_subcommand_from list" -l half-days -d 'Filter by Half days' -r
complete -c renda -n "__fish_renda_using_subcommand activity; and __fish_seen_subcommand_from list" -l summary -d 'Filter by Summary' -r
complete -c renda -n "__fish_renda_using_subcommand activity; and __fish_seen_subcommand_from list" -l extra -d 'Filter by Extra' -r
complete -c renda -n "__fish_renda_using_subcommand activity; and __fish_seen_subcommand_from list" -l db -d 'The database: a file, or postgres://user@host/name' -r
complete -c renda -n "__fish_renda_using_subcommand activity; and __fish_seen_subcommand_from list" -l read-url -d 'Where commands that only read do so, such as a standby' -r
complete -c renda -n "__fish_renda_using_subcommand activity; and __fish_seen_subcommand_from list" -l lang -d 'Language' -r -f -a "zh\t''
en\t''"
complete -c renda -n "__fish_renda_using_subcommand activity; and __fish_seen_subcommand_from list" -l today -d 'Take this day as today' -r
complete -c renda -n "__fish_renda_using_subcommand activity; and __fish_seen_subcommand_from list" -l as-of -d 'Look at things as they stood at the end of this day' -r
complete -c renda -n "__fish_renda_using_subcommand activity; and __fish_seen_subcommand_from list" -l operator -d 'Who operates, for the journal' -r
complete -c renda -n "__fish_renda_using_subcommand activity; and __fish_seen_subcommand_from list" -l profile -d 'Rule profile: a built-in name or a TOML file' -r
complete -c renda -n "__fish_renda_using_subcommand activity; and __fish_seen_subcommand_from list" -l config -d 'Configuration file (default: renda.toml)' -r
complete -c renda -n "__fish_renda_using_subcommand activity; and __fish_seen_subcommand_from list" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c renda -n "__fish_renda_using_subcommand activity; and __fish_seen_subcommand_from list" -l reveal -d 'Show personal data unmasked (written to the journal)'
complete -c renda -n "__fish_renda_using_subcommand activity; and __fish_seen_subcommand_from list" -l exit-code -d 'Exit with 10 when there is something, for cron'
complete -c renda -n "__fish_renda_using_subcommand activity; and __fish_seen_subcommand_from list" -l force -d 'Overwrite an existing file'
complete -c renda -n "__fish_renda_using_subcommand activity; and __fish_seen_subcommand_from list" -l title-row -d 'Put the title in a row above the headings of XLSX'
complete -c renda -n "__fish_renda_using_subcommand activity; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help'
complete -c renda -n "__fish_renda_using_subcommand activity; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Say only what went wrong'
complete -c renda -n "__fish_renda_using_subcommand activity; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Say more'
complete -c renda -n "__fish_renda_using_subcommand activity; and __fish_seen_subcommand_from list" -l no-progress -d 'Show no progress'
complete -c renda -n "__fish_renda_using_subcommand activity; and __fish_seen_subcommand_from list" -l yes -d 'Answer yes to questions'
complete -c renda -n "__fish_renda_using_subcommand activity; and __fish_seen_subcommand_from show" -l format -d 'Output format; by default from the extension of --output, else table on a terminal and plain in a pipe [one of: table, plain, csv, tsv, json, ndjson, md, html, xlsx]' -r -f -a "table\t''
plain\t''
csv\t''
tsv\t''
json\t''
ndjson\t''
md\t''
html\t''
xlsx\t''"
complete -c renda -n "__fish_renda_using_subcommand activity; and __fish_seen_subcommand_from show" -l output -d 'Write to a file (beside it, then renamed); - is standard output' -r
complete -c renda -n "__fish_renda_using_subcommand activity; and __fish_seen_subcommand_from show" -l encoding -d 'Encoding of a CSV file [one of: utf-8-bom, utf-8, gb18030]' -r -f -a "utf-8-bom\t''
utf-8\t''
gb18030\t''"
complete -c renda -n "__fish_renda_using_subcommand activity; and __fish_seen_subcommand_from show" -l headings -d 'Language of the headings, or their keys (default: as --lang) [one of: zh, en, key]' -r -f -a "zh\t''
en\t''
key\t''"
complete -c renda -n "__fish_renda_using_subcommand activity; and __fish_seen_subcommand_from show" -l dates -d 'Dates in XLSX: iso as 2024-03-05 (the default), zh with Chinese characters [one of: iso, zh]' -r -f -a "iso\t''
zh\t''"
complete -c renda -n "__fish_renda_using_subcommand activity; and __fish_seen_subcommand_from show" -l number -d 'Filter by No.' -r
complete -c renda -n "__fish_renda_using_subcommand activity; and __fish_seen_subcommand_from show" -l region -d 'Filter by Region' -r
complete -c renda -n "__fish_renda_using_subcommand activity; and __fish_seen_subcommand_from show" -l db -d 'The database: a file, or postgres://user@host/name' -r
complete -c renda -n "__fish_renda_using_subcommand activity; and __fish_seen_subcommand_from show" -l read-url -d 'Where commands that only read do so, such as a standby' -r
complete -c renda -n "__fish_renda_using_subcommand activity; and __fish_seen_subcommand_from show" -l lang -d 'Language' -r -f -a "zh\t''
en\t''"
complete -c renda -n "__fish_renda_using_subcommand activity; and __fish_seen_subcommand_from show" -l today -d 'Take this day as today' -r
complete -c renda -n "__fish_renda_using_subcommand activity; and __fish_seen_subcommand_from show" -l as-of -d 'Look at things as they stood at the end of this day' -r
complete -c renda -n "__fish_renda_using_subcommand activity; and __fish_seen_subcommand_from show" -l operator -d 'Who operates, for the journal' -r
complete -c renda -n "__fish_renda_using_subcommand activity; and __fish_seen_subcommand_from show" -l profile -d 'Rule profile: a built-in name or a TOML file' -r
complete -c renda -n "__fish_renda_using_subcommand activity; and __fish_seen_subcommand_from show" -l config -d 'Configuration file (default: renda.toml)' -r
complete -c renda -n "__fish_renda_using_subcommand activity; and __fish_seen_subcommand_from show" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c renda -n "__fish_renda_using_subcommand activity; and __fish_seen_subcommand_from show" -l reveal -d 'Show personal data unmasked (written to the journal)'
complete -c renda -n "__fish_renda_using_subcommand activity; and __fish_seen_subcommand_from show" -l force -d 'Overwrite an existing file'
complete -c renda -n "__fish_renda_using_subcommand activity; and __fish_seen_subcommand_from show" -l title-row -d 'Put the title in a row above the headings of XLSX'
complete -c renda -n "__fish_renda_using_subcommand activity; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help'
complete -c renda -n "__fish_renda_using_subcommand activity; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Say only what went wrong'
complete -c renda -n "__fish_renda_using_subcommand activity; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Say more'
complete -c renda -n "__fish_renda_using_subcommand activity; and __fish_seen_subcommand_from show" -l no-progress -d 'Show no progress'
complete -c renda -n "__fish_renda_using_subcommand activity; and __fish_seen_subcommand_from show" -l yes -d 'Answer yes to questions'
complete -c renda -n "__fish_renda_using_subcommand activity; and __fish_seen_subcommand_from add" -l number -d 'No. (required), such as HD2024-0001' -r
complete -c renda -n "__fish_renda_using_subcommand activity; and __fish_seen_subcommand_from add" -l kind -d 'Kind (required), such as 专题调研' -r
complete -c renda -n "__fish_renda_using_subcommand activity; and __fish_seen_subcommand_from add" -l theme -d 'Theme, such as 高质量发展，代表在行动' -r
complete -c renda -n "__fish_renda_using_subcommand activity; and __fish_seen_subcommand_from add" -l title -d 'Title (required), such as 老旧小区改造专题调研' -r
complete -c renda -n "__fish_renda_using_subcommand activity; and __fish_seen_subcommand_from add" -l place -d 'Place' -r
complete -c renda -n "__fish_renda_using_subcommand activity; and __fish_seen_subcommand_from add" -l region -d 'Region, such as 520100' -r
complete -c renda -n "__fish_renda_using_subcommand activity; and __fish_seen_subcommand_from add" -l station -d 'Station' -r
complete -c renda -n "__fish_renda_using_subcommand activity; and __fish_seen_subcommand_from add" -l organiser -d 'Organiser' -r
complete -c renda -n "__fish_renda_using_subcommand activity; and __fish_seen_subcommand_from add" -l starts-on -d 'Starts (required), such as 2024-05-16' -r
complete -c renda -n "__fish_renda_using_subcommand activity; and __fish_seen_subcommand_from add" -l ends-on -d 'Ends' -r
complete -c renda -n "__fish_renda_using_subcommand activity; and __fish_seen_subcommand_from add" -l half-days -d 'Half days' -r
complete -c renda -n "__fish_renda_using_subcommand activity; and __fish_seen_subcommand_from add" -l summary -d 'Summary' -r
complete -c renda -n "__fish_renda_using_subcommand activity; and __fish_seen_subcommand_from add" -l extra -d 'Extra' -r
complete -c renda -n "__fish_renda_using_subcommand activity; and __fish_seen_subcommand_from add" -l db -d 'The database: a file, or postgres://user@host/name' -r
complete -c renda -n "__fish_renda_using_subcommand activity; and __fish_seen_subcommand_from add" -l read-url -d 'Where commands that only read do so, such as a standby' -r
complete -c renda -n "__fish_renda_using_subcommand activity; and __fish_seen_subcommand_from add" -l lang -d 'Language' -r -f -a "zh\t''
en\t''"
complete -c renda -n "__fish_renda_using_subcommand activity; and __fish_seen_subcommand_from add" -l today -d 'Take this day as today' -r
complete -c renda -n "__fish_renda_using_subcommand activity; and __fish_seen_subcommand_from add" -l as-of -d 'Look at things as they stood at the end of this day' -r
complete -c renda -n "__fish_renda_using_subcommand activity; and __fish_seen_subcommand_from add" -l operator -d 'Who operates, for the journal' -r
complete -c renda -n "__fish_renda_using_subcommand activity; and __fish_seen_subcommand_from add" -l profile -d 'Rule profile: a built-in name or a TOML file' -r
complete -c renda -n "__fish_renda_using_subcommand activity; and __fish_seen_subcommand_from add" -l config -d 'Configuration file (default: renda.toml)' -r
complete -c renda -n "__fish_renda_using_subcommand activity; and __fish_seen_subcommand_from add" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c renda -n "__fish_renda_using_subcommand activity; and __fish_seen_subcommand_from add" -s n -l dry-run -d 'Do everything and undo it: same counts, same exit code'
complete -c renda -n "__fish_renda_using_subcommand activity; and __fish_seen_subcommand_from add" -s h -l help -d 'Print help'
complete -c renda -n "__fish_renda_using_subcommand activity; and __fish_seen_subcommand_from add" -s q -l quiet -d 'Say only what went wrong'
complete -c renda -n "__fish_renda_using_subcommand activity; and __fish_seen_subcommand_from add" -s v -l verbose -d 'Say more'
complete -c renda -n "__fish_renda_using_subcommand activity; and __fish_seen_subcommand_from add" -l no-progress -d 'Show no progress'
complete -c renda -n "__fish_renda_using_subcommand activity; and __fish_seen_subcommand_from add" -l yes -d 'Answer yes to questions'
complete -c renda -n "__fish_renda_using_subcommand activity; and __fish_seen_subcommand_from edit" -l kind -d 'Kind (required), such as 专题调研' -r
complete -c renda -n "__fish_renda_using_subcommand activity; and __fish_seen_subcommand_from edit" -l theme -d 'Theme, such as 高质量发展，代表在行动' -r
complete -c renda -n "__fish_renda_using_subcommand activity; and __fish_seen_subcommand_from edit" -l title -d 'Title (required), such as 老旧小区改造专题调研' -r
complete -c renda -n "__fish_renda_using_subcommand activity; and __fish_seen_subcommand_from edit" -l place -d 'Place' -r
complete -c renda -n "__fish_renda_using_subcommand activity; and __fish_seen_subcommand_from edit" -l station -d 'Station' -r
complete -c renda -n "__fish_renda_using_subcommand activity; and __fish_seen_subcommand_from edit" -l organiser -d 'Organiser' -r
complete -c renda -n "__fish_renda_using_subcommand activity; and __fish_seen_subcommand_from edit" -l starts-on -d 'Starts (required), such as 2024-05-16' -r
complete -c renda -n "__fish_renda_using_subcommand activity; and __fish_seen_subcommand_from edit" -l ends-on -d 'Ends' -r
complete -c renda -n "__fish_renda_using_subcommand activity; and __fish_seen_subcommand_from edit" -l half-days -d 'Half days' -r
complete -c renda -n "__fish_renda_using_subcommand activity; and __fish_seen_subcommand_from edit" -l summary -d 'Summary' -r
complete -c renda -n "__fish_renda_using_subcommand activity; and __fish_seen_subcommand_from edit" -l extra -d 'Extra' -r
complete -c renda -n "__fish_renda_using_subcommand activity; and __fish_seen_subcommand_from edit" -l number -d 'Filter by No.' -r
complete -c renda -n "__fish_renda_using_subcommand activity; and __fish_seen_subcommand_from edit" -l region -d 'Filter by Region' -r
complete -c renda -n "__fish_renda_using_subcommand activity; and __fish_seen_subcommand_from edit" -l db -d 'The database: a file, or postgres://user@host/name' -r
complete -c renda -n "__fish_renda_using_subcommand activity; and __fish_seen_subcommand_from edit" -l read-url -d 'Where commands that only read do so, such as a standby' -r
complete -c renda -n "__fish_renda_using_subcommand activity; and __fish_seen_subcommand_from edit" -l lang -d 'Language' -r -f -a "zh\t''
en\t''"
complete -c renda -n "__fish_renda_using_subcommand activity; and __fish_seen_subcommand_from edit" -l today -d 'Take this day as today' -r
complete -c renda -n "__fish_renda_using_subcommand activity; and __fish_seen_subcommand_from edit" -l as-of -d 'Look at things as they stood at the end of this day' -r
complete -c renda -n "__fish_renda_using_subcommand activity; and __fish_seen_subcommand_from edit" -l operator -d 'Who operates, for the journal' -r
complete -c renda -n "__fish_renda_using_subcommand activity; and __fish_seen_subcommand_from edit" -l profile -d 'Rule profile: a built-in name or a TOML file' -r
complete -c renda -n "__fish_renda_using_subcommand activity; and __fish_seen_subcommand_from edit" -l config -d 'Configuration file (default: renda.toml)' -r
complete -c renda -n "__fish_renda_using_subcommand activity; and __fish_seen_subcommand_from edit" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c renda -n "__fish_renda_using_subcommand activity; and __fish_seen_subcommand_from edit" -s n -l dry-run -d 'Do everything and undo it: same counts, same exit code'
complete -c renda -n "__fish_renda_using_subcommand activity; and __fish_seen_subcommand_from edit" -s h -l help -d 'Print help'
complete -c renda -n "__fish_renda_using_subcommand activity; and __fish_seen_subcommand_from edit" -s q -l quiet -d 'Say only what went wrong'
complete -c renda -n "__fish_renda_using_subcommand activity; and __fish_seen_subcommand_from edit" -s v -l verbose -d 'Say more'
complete -c renda -n "__fish_renda_using_subcommand activity; and __fish_seen_subcommand_from edit" -l no-progress -d 'Show no progress'
complete -c renda -n "__fish_renda_using_subcommand activity; and __fish_seen_subcommand_from edit" -l yes -d 'Answer yes to questions'
complete -c renda -n "__fish_renda_using_subcommand activity; and __fish_seen_subcommand_from import" -l on-conflict -d 'Where a record differs: update (default), skip, reject' -r -f -a "update\t''
skip\t''
reject\t''"
complete -c renda -n "__fish_renda_using_subcommand activity; and __fish_seen_subcommand_from import" -l rejects -d 'Write the rejected rows with their reasons to this file; mended, it can be imported as it is' -r
complete -c renda -n "__fish_renda_using_subcommand activity; and __fish_seen_subcommand_from import" -l encoding -d 'Encoding of the sheet (told and said when left out): utf-8, gb18030, utf-16le, utf-16be' -r
complete -c renda -n "__fish_renda_using_subcommand activity; and __fish_seen_subcommand_from import" -l sheet -d 'Sheet of a workbook, by name or number (when left out the first with known headings)' -r
complete -c renda -n "__fish_renda_using_subcommand activity; and __fish_seen_subcommand_from import" -l header-row -d 'Line of the headings (found when left out)' -r
complete -c renda -n "__fish_renda_using_subcommand activity; and __fish_seen_subcommand_from import" -l map -d 'Match a heading to a field; may be repeated' -r
complete -c renda -n "__fish_renda_using_subcommand activity; and __fish_seen_subcommand_from import" -l save-map -d 'Save what --map matches under this name' -r
complete -c renda -n "__fish_renda_using_subcommand activity; and __fish_seen_subcommand_from import" -l use-map -d 'Match headings as saved under this name; --map comes first' -r
complete -c renda -n "__fish_renda_using_subcommand activity; and __fish_seen_subcommand_from import" -l plan -d 'Change nothing and write a plan to this file, for --apply' -r
complete -c renda -n "__fish_renda_using_subcommand activity; and __fish_seen_subcommand_from import" -l format -d 'Output format; by default from the extension of --output, else table on a terminal and plain in a pipe [one of: table, plain, csv, tsv, json, ndjson, md, html, xlsx]' -r -f -a "table\t''
plain\t''
csv\t''
tsv\t''
json\t''
ndjson\t''
md\t''
html\t''
xlsx\t''"
complete -c renda -n "__fish_renda_using_subcommand activity; and __fish_seen_subcommand_from import" -l output -d 'Write to a file (beside it, then renamed); - is standard output' -r
complete -c renda -n "__fish_renda_using_subcommand activity; and __fish_seen_subcommand_from import" -l headings -d 'Language of the headings, or their keys (default: as --lang) [one of: zh, en, key]' -r -f -a "zh\t''
en\t''
key\t''"
complete -c renda -n "__fish_renda_using_subcommand activity; and __fish_seen_subcommand_from import" -l apply -d 'Carry out what --plan wrote; where the sheet or the records it speaks of changed since, nothing is done: exit code 4' -r
complete -c renda -n "__fish_renda_using_subcommand activity; and __fish_seen_subcommand_from import" -l db -d 'The database: a file, or postgres://user@host/name' -r
complete -c renda -n "__fish_renda_using_subcommand activity; and __fish_seen_subcommand_from import" -l read-url -d 'Where commands that only read do so, such as a standby' -r
complete -c renda -n "__fish_renda_using_subcommand activity; and __fish_seen_subcommand_from import" -l lang -d 'Language' -r -f -a "zh\t''
en\t''"
complete -c renda -n "__fish_renda_using_subcommand activity; and __fish_seen_subcommand_from import" -l today -d 'Take this day as today' -r
complete -c renda -n "__fish_renda_using_subcommand activity; and __fish_seen_subcommand_from import" -l as-of -d 'Look at things as they stood at the end of this day' -r
complete -c renda -n "__fish_renda_using_subcommand activity; and __fish_seen_subcommand_from import" -l operator -d 'Who operates, for the journal' -r
complete -c renda -n "__fish_renda_using_subcommand activity; and __fish_seen_subcommand_from import" -l profile -d 'Rule profile: a built-in name or a TOML file' -r
complete -c renda -n "__fish_renda_using_subcommand activity; and __fish_seen_subcommand_from import" -l config -d 'Configuration file (default: renda.toml)' -r
complete -c renda -n "__fish_renda_using_subcommand activity; and __fish_seen_subcommand_from import" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c renda -n "__fish_renda_using_subcommand activity; and __fish_seen_subcommand_from import" -l strict -d 'Take nothing if any row is rejected'
complete -c renda -n "__fish_renda_using_subcommand activity; and __fish_seen_subcommand_from import" -s n -l dry-run -d 'Do everything and undo it: same counts, same exit code'
complete -c renda -n "__fish_renda_using_subcommand activity; and __fish_seen_subcommand_from import" -l keep-extra -d 'Keep columns that are not known, each cell a line with its heading, under “Extra”'
complete -c renda -n "__fish_renda_using_subcommand activity; and __fish_seen_subcommand_from import" -l explain -d 'Explain how the sheet is read and what its rows would do; nothing is changed'
complete -c renda -n "__fish_renda_using_subcommand activity; and __fish_seen_subcommand_from import" -l force -d 'Overwrite existing files (--rejects, --plan, --output)'
complete -c renda -n "__fish_renda_using_subcommand activity; and __fish_seen_subcommand_from import" -s h -l help -d 'Print help'
complete -c renda -n "__fish_renda_using_subcommand activity; and __fish_seen_subcommand_from import" -s q -l quiet -d 'Say only what went wrong'
complete -c renda -n "__fish_renda_using_subcommand activity; and __fish_seen_subcommand_from import" -s v -l verbose -d 'Say more'
complete -c renda -n "__fish_renda_using_subcommand activity; and __fish_seen_subcommand_from import" -l no-progress -d 'Show no progress'
complete -c renda -n "__fish_renda_using_subcommand activity; and __fish_seen_subcommand_from import" -l yes -d 'Answer yes to questions'
complete -c renda -n "__fish_renda_using_subcommand activity; and __fish_seen_subcommand_from export" -l columns -d 'Export these columns, separated by commas' -r
complete -c renda -n "__fish_renda_using_subcommand activity; and __fish_seen_subcommand_from export" -l sort -d 'Columns to sort by, separated by commas; - before one descends' -r
complete -c renda -n "__fish_renda_using_subcommand activity; and __fish_seen_subcommand_from export" -l format -d 'Output format; by default from the extension of --output, else table on a terminal and plain in a pipe [one of: table, plain, csv, tsv, json, ndjson, md, html, xlsx]' -r -f -a "table\t''
plain\t''
csv\t''
tsv\t''
json\t''
ndjson\t''
md\t''
html\t''
xlsx\t''"
complete -c renda -n "__fish_renda_using_subcommand activity; and __fish_seen_subcommand_from export" -l output -d 'Write to a file (beside it, then renamed); - is standard output' -r
complete -c renda -n "__fish_renda_using_subcommand activity; and __fish_seen_subcommand_from export" -l encoding -d 'Encoding of a CSV file [one of: utf-8-bom, utf-8, gb18030]' -r -f -a "utf-8-bom\t''
utf-8\t''
gb18030\t''"
complete -c renda -n "__fish_renda_using_subcommand activity; and __fish_seen_subcommand_from export" -l headings -d 'Language of the headings, or their keys (default: as --lang) [one of: zh, en, key]' -r -f -a "zh\t''
en\t''
key\t''"
complete -c renda -n "__fish_renda_using_subcommand activity; and __fish_seen_subcommand_from export" -l dates -d 'Dates in XLSX: iso as 2024-03-05 (the default), zh with Chinese characters [one of: iso, zh]' -r -f -a "iso\t''
zh\t''"
complete -c renda -n "__fish_renda_using_subcommand activity; and __fish_seen_subcommand_from export" -l number -d 'Filter by No.' -r
complete -c renda -n "__fish_renda_using_subcommand activity; and __fish_seen_subcommand_from export" -l kind -d 'Filter by Kind' -r
complete -c renda -n "__fish_renda_using_subcommand activity; and __fish_seen_subcommand_from export" -l theme -d 'Filter by Theme' -r
complete -c renda -n "__fish_renda_using_subcommand activity; and __fish_seen_subcommand_from export" -l title -d 'Filter by Title' -r
complete -c renda -n "__fish_renda_using_subcommand activity; and __fish_seen_subcommand_from export" -l place -d 'Filter by Place' -r
complete -c renda -n "__fish_renda_using_subcommand activity; and __fish_seen_subcommand_from export" -l region -d 'Filter by Region' -r
complete -c renda -n "__fish_renda_using_subcommand activity; and __fish_seen_subcommand_from export" -l station -d 'Filter by Station' -r
complete -c renda -n "__fish_renda_using_subcommand activity; and __fish_seen_subcommand_from export" -l organiser -d 'Filter by Organiser' -r
complete -c renda -n "__fish_renda_using_subcommand activity; and __fish_seen_subcommand_from export" -l starts-on -d 'Filter by Starts' -r
complete -c renda -n "__fish_renda_using_subcommand activity; and __fish_seen_subcommand_from export" -l ends-on -d 'Filter by Ends' -r
complete -c renda -n "__fish_renda_using_subcommand activity; and __fish_seen_subcommand_from export" -l half-days -d 'Filter by Half days' -r
complete -c renda -n "__fish_renda_using_subcommand activity; and __fish_seen_subcommand_from export" -l summary -d 'Filter by Summary' -r
complete -c renda -n "__fish_renda_using_subcommand activity; and __fish_seen_subcommand_from export" -l extra -d 'Filter by Extra' -r
complete -c renda -n "__fish_renda_using_subcommand activity; and __fish_seen_subcommand_from export" -l db -d 'The database: a file, or postgres://user@host/name' -r
complete -c renda -n "__fish_renda_using_subcommand activity; and __fish_seen_subcommand_from export" -l read-url -d 'Where commands that only read do so, such as a standby' -r
complete -c renda -n "__fish_renda_using_subcommand activity; and __fish_seen_subcommand_from export" -l lang -d 'Language' -r -f -a "zh\t''
en\t''"
complete -c renda -n "__fish_renda_using_subcommand activity; and __fish_seen_subcommand_from export" -l today -d 'Take this day as today' -r
complete -c renda -n "__fish_renda_using_subcommand activity; and __fish_seen_subcommand_from export" -l as-of -d 'Look at things as they stood at the end of this day' -r
complete -c renda -n "__fish_renda_using_subcommand activity; and __fish_seen_subcommand_from export" -l operator -d 'Who operates, for the journal' -r
complete -c renda -n "__fish_renda_using_subcommand activity; and __fish_seen_subcommand_from export" -l profile -d 'Rule profile: a built-in name or a TOML file' -r
complete -c renda -n "__fish_renda_using_subcommand activity; and __fish_seen_subcommand_from export" -l config -d 'Configuration file (default: renda.toml)' -r
complete -c renda -n "__fish_renda_using_subcommand activity; and __fish_seen_subcommand_from export" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c renda -n "__fish_renda_using_subcommand activity; and __fish_seen_subcommand_from export" -l reveal -d 'Show personal data unmasked (written to the journal)'
complete -c renda -n "__fish_renda_using_subcommand activity; and __fish_seen_subcommand_from export" -l force -d 'Overwrite an existing file'
complete -c renda -n "__fish_renda_using_subcommand activity; and __fish_seen_subcommand_from export" -l title-row -d 'Put the title in a row above the headings of XLSX'
complete -c renda -n "__fish_renda_using_subcommand activity; and __fish_seen_subcommand_from export" -s h -l help -d 'Print help'
complete -c renda -n "__fish_renda_using_subcommand activity; and __fish_seen_subcommand_from export" -s q -l quiet -d 'Say only what went wrong'
complete -c renda -n "__fish_renda_using_subcommand activity; and __fish_seen_subcommand_from export" -s v -l verbose -d 'Say more'
complete -c renda -n "__fish_renda_using_subcommand activity; and __fish_seen_subcommand_from export" -l no-progress -d 'Show no progress'
complete -c renda -n "__fish_renda_using_subcommand activity; and __fish_seen_subcommand_from export" -l yes -d 'Answer yes to questions'
complete -c renda -n "__fish_renda_using_subcommand activity; and __fish_seen_subcommand_from template" -l format -d 'Output format; by default from the extension of --output, else table on a terminal and plain in a pipe [one of: table, plain, csv, tsv, json, ndjson, md, html, xlsx]' -r -f -a "table\t''
plain\t''
csv\t''
tsv\t''
json\t''
ndjson\t''
md\t''
html\t''
xlsx\t''"
complete -c renda -n "__fish_renda_using_subcommand activity; and __fish_seen_subcommand_from template" -l output -d 'Write to a file (beside it, then renamed); - is standard output' -r
complete -c renda -n "__fish_renda_using_subcommand activity; and __fish_seen_subcommand_from template" -l encoding -d 'Encoding of a CSV file [one of: utf-8-bom, utf-8, gb18030]' -r -f -a "utf-8-bom\t''
utf-8\t''
gb18030\t''"
complete -c renda -n "__fish_renda_using_subcommand activity; and __fish_seen_subcommand_from template" -l headings -d 'Language of the headings, or their keys (default: as --lang) [one of: zh, en, key]' -r -f -a "zh\t''
en\t''
key\t''"
complete -c renda -n "__fish_renda_using_subcommand activity; and __fish_seen_subcommand_from template" -l dates -d 'Dates in XLSX: iso as 2024-03-05 (the default), zh with Chinese characters [one of: iso, zh]' -r -f -a "iso\t''
zh\t''"
complete -c renda -n "__fish_renda_using_subcommand activity; and __fish_seen_subcommand_from template" -l db -d 'The database: a file, or postgres://user@host/name' -r
complete -c renda -n "__fish_renda_using_subcommand activity; and __fish_seen_subcommand_from template" -l read-url -d 'Where commands that only read do so, such as a standby' -r
complete -c renda -n "__fish_renda_using_subcommand activity; and __fish_seen_subcommand_from template" -l lang -d 'Language' -r -f -a "zh\t''
en\t''"
complete -c renda -n "__fish_renda_using_subcommand activity; and __fish_seen_subcommand_from template" -l today -d 'Take this day as today' -r
complete -c renda -n "__fish_renda_using_subcommand activity; and __fish_seen_subcommand_from template" -l as-of -d 'Look at things as they stood at the end of this day' -r
complete -c renda -n "__fish_renda_using_subcommand activity; and __fish_seen_subcommand_from template" -l operator -d 'Who operates, for the journal' -r
complete -c renda -n "__fish_renda_using_subcommand activity; and __fish_seen_subcommand_from template" -l profile -d 'Rule profile: a built-in name or a TOML file' -r
complete -c renda -n "__fish_renda_using_subcommand activity; and __fish_seen_subcommand_from template" -l config -d 'Configuration file (default: renda.toml)' -r
complete -c renda -n "__fish_renda_using_subcommand activity; and __fish_seen_subcommand_from template" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c renda -n "__fish_renda_using_subcommand activity; and __fish_seen_subcommand_from template" -l force -d 'Overwrite an existing file'
complete -c renda -n "__fish_renda_using_subcommand activity; and __fish_seen_subcommand_from template" -l title-row -d 'Put the title in a row above the headings of XLSX'
complete -c renda -n "__fish_renda_using_subcommand activity; and __fish_seen_subcommand_from template" -s h -l help -d 'Print help'
complete -c renda -n "__fish_renda_using_subcommand activity; and __fish_seen_subcommand_from template" -s q -l quiet -d 'Say only what went wrong'
complete -c renda -n "__fish_renda_using_subcommand activity; and __fish_seen_subcommand_from template" -s v -l verbose -d 'Say more'
complete -c renda -n "__fish_renda_using_subcommand activity; and __fish_seen_subcommand_from template" -l no-progress -d 'Show no progress'
complete -c renda -n "__fish_renda_using_subcommand activity; and __fish_seen_subcommand_from template" -l yes -d 'Answer yes to questions'
complete -c renda -n "__fish_renda_using_subcommand attendance; and not __fish_seen_subcommand_from list show add edit import export template" -l db -d 'The database: a file, or postgres://user@host/name' -r
complete -c renda -n "__fish_renda_using_subcommand attendance; and not __fish_seen_subcommand_from list show add edit import export template" -l read-url -d 'Where commands that only read do so, such as a standby' -r
complete -c renda -n "__fish_renda_using_subcommand attendance; and not __fish_seen_subcommand_from list show add edit import export template" -l lang -d 'Language' -r -f -a "zh\t''
en\t''"
complete -c renda -n "__fish_renda_using_subcommand attendance; and not __fish_seen_subcommand_from list show add edit import export template" -l today -d 'Take this day as today' -r
complete -c renda -n "__fish_renda_using_subcommand attendance; and not __fish_seen_subcommand_from list show add edit import export template" -l as-of -d 'Look at things as they stood at the end of this day' -r
complete -c renda -n "__fish_renda_using_subcommand attendance; and not __fish_seen_subcommand_from list show add edit import export template" -l operator -d 'Who operates, for the journal' -r
complete -c renda -n "__fish_renda_using_subcommand attendance; and not __fish_seen_subcommand_from list show add edit import export template" -l profile -d 'Rule profile: a built-in name or a TOML file' -r
complete -c renda -n "__fish_renda_using_subcommand attendance; and not __fish_seen_subcommand_from list show add edit import export template" -l config -d 'Configuration file (default: renda.toml)' -r
complete -c renda -n "__fish_renda_using_subcommand attendance; and not __fish_seen_subcommand_from list show add edit import export template" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c renda -n "__fish_renda_using_subcommand attendance; and not __fish_seen_subcommand_from list show add edit import export template" -s h -l help -d 'Print help'
complete -c renda -n "__fish_renda_using_subcommand attendance; and not __fish_seen_subcommand_from list show add edit import export template" -s q -l quiet -d 'Say only what went wrong'
complete -c renda -n "__fish_renda_using_subcommand attendance; and not __fish_seen_subcommand_from list show add edit import export template" -s v -l verbose -d 'Say more'
complete -c renda -n "__fish_renda_using_subcommand attendance; and not __fish_seen_subcommand_from list show add edit import export template" -l no-progress -d 'Show no progress'
complete -c renda -n "__fish_renda_using_subcommand attendance; and not __fish_seen_subcommand_from list show add edit import export template" -l yes -d 'Answer yes to questions'
complete -c renda -n "__fish_renda_using_subcommand attendance; and not __fish_seen_subcommand_from list show add edit import export template" -f -a "list" -d 'List attendance records, filtered by any column'
complete -c renda -n "__fish_renda_using_subcommand attendance; and not __fish_seen_subcommand_from list show add edit import export template" -f -a "show" -d 'Show everything about one attendance'
complete -c renda -n "__fish_renda_using_subcommand attendance; and not __fish_seen_subcommand_from list show add edit import export template" -f -a "add" -d 'Add one attendance'
complete -c renda -n "__fish_renda_using_subcommand attendance; and not __fish_seen_subcommand_from list show add edit import export template" -f -a "edit" -d 'Change one attendance'
complete -c renda -n "__fish_renda_using_subcommand attendance; and not __fish_seen_subcommand_from list show add edit import export template" -f -a "import" -d 'Import attendance records from sheets'
complete -c renda -n "__fish_renda_using_subcommand attendance; and not __fish_seen_subcommand_from list show add edit import export template" -f -a "export" -d 'Export attendance records, ready to be imported again'
complete -c renda -n "__fish_renda_using_subcommand attendance; and not __fish_seen_subcommand_from list show add edit import export template" -f -a "template" -d 'Print the empty sheet for attendance: headings and one example'
complete -c renda -n "__fish_renda_using_subcommand attendance; and __fish_seen_subcommand_from list" -l columns -d 'Show these columns, separated by commas; all shows every one' -r
complete -c renda -n "__fish_renda_using_subcommand attendance; and __fish_seen_subcommand_from list" -l sort -d 'Columns to sort by, separated by commas; - before one descends' -r
complete -c renda -n "__fish_renda_using_subcommand attendance; and __fish_seen_subcommand_from list" -l limit -d 'Show at most so many rows' -r
complete -c renda -n "__fish_renda_using_subcommand attendance; and __fish_seen_subcommand_from list" -l format -d 'Output format; by default from the extension of --output, else table on a terminal and plain in a pipe [one of: table, plain, csv, tsv, json, ndjson, md, html, xlsx]' -r -f -a "table\t''
plain\t''
csv\t''
tsv\t''
json\t''
ndjson\t''
md\t''
html\t''
xlsx\t''"
complete -c renda -n "__fish_renda_using_subcommand attendance; and __fish_seen_subcommand_from list" -l output -d 'Write to a file (beside it, then renamed); - is standard output' -r
complete -c renda -n "__fish_renda_using_subcommand attendance; and __fish_seen_subcommand_from list" -l encoding -d 'Encoding of a CSV file [one of: utf-8-bom, utf-8, gb18030]' -r -f -a "utf-8-bom\t''
utf-8\t''
gb18030\t''"
complete -c renda -n "__fish_renda_using_subcommand attendance; and __fish_seen_subcommand_from list" -l headings -d 'Language of the headings, or their keys (default: as --lang) [one of: zh, en, key]' -r -f -a "zh\t''
en\t''
key\t''"
complete -c renda -n "__fish_renda_using_subcommand attendance; and __fish_seen_subcommand_from list" -l dates -d 'Dates in XLSX: iso as 2024-03-05 (the default), zh with Chinese characters [one of: iso, zh]' -r -f -a "iso\t''
zh\t''"
complete -c renda -n "__fish_renda_using_subcommand attendance; and __fish_seen_subcommand_from list" -l activity -d 'Filter by Activity' -r
complete -c renda -n "__fish_renda_using_subcommand attendance; and __fish_seen_subcommand_from list" -l deputy -d 'Filter by Deputy' -r
complete -c renda -n "__fish_renda_using_subcommand attendance; and __fish_seen_subcommand_from list" -l region -d 'Filter by Region' -r
complete -c renda -n "__fish_renda_using_subcommand attendance; and __fish_seen_subcommand_from list" -l term -d 'Filter by Term' -r
complete -c renda -n "__fish_renda_using_subcommand attendance; and __fish_seen_subcommand_from list" -l role -d 'Filter by Role' -r
complete -c renda -n "__fish_renda_using_subcommand attendance; and __fish_seen_subcommand_from list" -l state -d 'Filter by State' -r
complete -c renda -n "__fish_renda_using_subcommand attendance; and __fish_seen_subcommand_from list" -l spoke -d 'Filter by Spoke' -r
complete -c renda -n "__fish_renda_using_subcommand attendance; and __fish_seen_subcommand_from list" -l count -d 'Filter by Participations' -r
complete -c renda -n "__fish_renda_using_subcommand attendance; and __fish_seen_subcommand_from list" -l note -d 'Filter by Note' -r
complete -c renda -n "__fish_renda_using_subcommand attendance; and __fish_seen_subcommand_from list" -l extra -d 'Filter by Extra' -r
complete -c renda -n "__fish_renda_using_subcommand attendance; and __fish_seen_subcommand_from list" -l db -d 'The database: a file, or postgres://user@host/name' -r
complete -c renda -n "__fish_renda_using_subcommand attendance; and __fish_seen_subcommand_from list" -l read-url -d 'Where commands that only read do so, such as a standby' -r
complete -c renda -n "__fish_renda_using_subcommand attendance; and __fish_seen_subcommand_from list" -l lang -d 'Language' -r -f -a "zh\t''
en\t''"
complete -c renda -n "__fish_renda_using_subcommand attendance; and __fish_seen_subcommand_from list" -l today -d 'Take this day as today' -r
complete -c renda -n "__fish_renda_using_subcommand attendance; and __fish_seen_subcommand_from list" -l as-of -d 'Look at things as they stood at the end of this day' -r
complete -c renda -n "__fish_renda_using_subcommand attendance; and __fish_seen_subcommand_from list" -l operator -d 'Who operates, for the journal' -r
complete -c renda -n "__fish_renda_using_subcommand attendance; and __fish_seen_subcommand_from list" -l profile -d 'Rule profile: a built-in name or a TOML file' -r
complete -c renda -n "__fish_renda_using_subcommand attendance; and __fish_seen_subcommand_from list" -l config -d 'Configuration file (default: renda.toml)' -r
complete -c renda -n "__fish_renda_using_subcommand attendance; and __fish_seen_subcommand_from list" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c renda -n "__fish_renda_using_subcommand attendance; and __fish_seen_subcommand_from list" -l reveal -d 'Show personal data unmasked (written to the journal)'
complete -c renda -n "__fish_renda_using_subcommand attendance; and __fish_seen_subcommand_from list" -l exit-code -d 'Exit with 10 when there is something, for cron'
complete -c renda -n "__fish_renda_using_subcommand attendance; and __fish_seen_subcommand_from list" -l force -d 'Overwrite an existing file'
complete -c renda -n "__fish_renda_using_subcommand attendance; and __fish_seen_subcommand_from list" -l title-row -d 'Put the title in a row above the headings of XLSX'
complete -c renda -n "__fish_renda_using_subcommand attendance; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help'
complete -c renda -n "__fish_renda_using_subcommand attendance; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Say only what went wrong'
complete -c renda -n "__fish_renda_using_subcommand attendance; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Say more'
complete -c renda -n "__fish_renda_using_subcommand attendance; and __fish_seen_subcommand_from list" -l no-progress -d 'Show no progress'
complete -c renda -n "__fish_renda_using_subcommand attendance; and __fish_seen_subcommand_from list" -l yes -d 'Answer yes to questions'
complete -c renda -n "__fish_renda_using_subcommand attendance; and __fish_seen_subcommand_from show" -l format -d 'Output format; by default from the extension of --output, else table on a terminal and plain in a pipe [one of: table, plain, csv, tsv, json, ndjson, md, html, xlsx]' -r -f -a "table\t''
plain\t''
csv\t''
tsv\t''
json\t''
ndjson\t''
md\t''
html\t''
xlsx\t''"
complete -c renda -n "__fish_renda_using_subcommand attendance; and __fish_seen_subcommand_from show" -l output -d 'Write to a file (beside it, then renamed); - is standard output' -r
complete -c renda -n "__fish_renda_using_subcommand attendance; and __fish_seen_subcommand_from show" -l encoding -d 'Encoding of a CSV file [one of: utf-8-bom, utf-8, gb18030]' -r -f -a "utf-8-bom\t''
utf-8\t''
gb18030\t''"
complete -c renda -n "__fish_renda_using_subcommand attendance; and __fish_seen_subcommand_from show" -l headings -d 'Language of the headings, or their keys (default: as --lang) [one of: zh, en, key]' -r -f -a "zh\t''
en\t''
key\t''"
complete -c renda -n "__fish_renda_using_subcommand attendance; and __fish_seen_subcommand_from show" -l dates -d 'Dates in XLSX: iso as 2024-03-05 (the default), zh with Chinese characters [one of: iso, zh]' -r -f -a "iso\t''
zh\t''"
complete -c renda -n "__fish_renda_using_subcommand attendance; and __fish_seen_subcommand_from show" -l activity -d 'Filter by Activity' -r
complete -c renda -n "__fish_renda_using_subcommand attendance; and __fish_seen_subcommand_from show" -l deputy -d 'Filter by Deputy' -r
complete -c renda -n "__fish_renda_using_subcommand attendance; and __fish_seen_subcommand_from show" -l db -d 'The database: a file, or postgres://user@host/name' -r
complete -c renda -n "__fish_renda_using_subcommand attendance; and __fish_seen_subcommand_from show" -l read-url -d 'Where commands that only read do so, such as a standby' -r
complete -c renda -n "__fish_renda_using_subcommand attendance; and __fish_seen_subcommand_from show" -l lang -d 'Language' -r -f -a "zh\t''
en\t''"
complete -c renda -n "__fish_renda_using_subcommand attendance; and __fish_seen_subcommand_from show" -l today -d 'Take this day as today' -r
complete -c renda -n "__fish_renda_using_subcommand attendance; and __fish_seen_subcommand_from show" -l as-of -d 'Look at things as they stood at the end of this day' -r
complete -c renda -n "__fish_renda_using_subcommand attendance; and __fish_seen_subcommand_from show" -l operator -d 'Who operates, for the journal' -r
complete -c renda -n "__fish_renda_using_subcommand attendance; and __fish_seen_subcommand_from show" -l profile -d 'Rule profile: a built-in name or a TOML file' -r
complete -c renda -n "__fish_renda_using_subcommand attendance; and __fish_seen_subcommand_from show" -l config -d 'Configuration file (default: renda.toml)' -r
complete -c renda -n "__fish_renda_using_subcommand attendance; and __fish_seen_subcommand_from show" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c renda -n "__fish_renda_using_subcommand attendance; and __fish_seen_subcommand_from show" -l reveal -d 'Show personal data unmasked (written to the journal)'
complete -c renda -n "__fish_renda_using_subcommand attendance; and __fish_seen_subcommand_from show" -l force -d 'Overwrite an existing file'
complete -c renda -n "__fish_renda_using_subcommand attendance; and __fish_seen_subcommand_from show" -l title-row -d 'Put the title in a row above the headings of XLSX'
complete -c renda -n "__fish_renda_using_subcommand attendance; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help'
complete -c renda -n "__fish_renda_using_subcommand attendance; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Say only what went wrong'
complete -c renda -n "__fish_renda_using_subcommand attendance; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Say more'
complete -c renda -n "__fish_renda_using_subcommand attendance; and __fish_seen_subcommand_from show" -l no-progress -d 'Show no progress'
complete -c renda -n "__fish_renda_using_subcommand attendance; and __fish_seen_subcommand_from show" -l yes -d 'Answer yes to questions'
complete -c renda -n "__fish_renda_using_subcommand attendance; and __fish_seen_subcommand_from add" -l activity -d 'Activity (required), such as HD2024-0001' -r
complete -c renda -n "__fish_renda_using_subcommand attendance; and __fish_seen_subcommand_from add" -l deputy -d 'Deputy, such as 001' -r
complete -c renda -n "__fish_renda_using_subcommand attendance; and __fish_seen_subcommand_from add" -l region -d 'Region, such as 520100' -r
complete -c renda -n "__fish_renda_using_subcommand attendance; and __fish_seen_subcommand_from add" -l term -d 'Term, such as 十五届' -r
complete -c renda -n "__fish_renda_using_subcommand attendance; and __fish_seen_subcommand_from add" -l role -d 'Role' -r
complete -c renda -n "__fish_renda_using_subcommand attendance; and __fish_seen_subcommand_from add" -l state -d 'State, such as 出席' -r
complete -c renda -n "__fish_renda_using_subcommand attendance; and __fish_seen_subcommand_from add" -l spoke -d 'Spoke' -r
complete -c renda -n "__fish_renda_using_subcommand attendance; and __fish_seen_subcommand_from add" -l count -d 'Participations' -r
complete -c renda -n "__fish_renda_using_subcommand attendance; and __fish_seen_subcommand_from add" -l note -d 'Note' -r
complete -c renda -n "__fish_renda_using_subcommand attendance; and __fish_seen_subcommand_from add" -l extra -d 'Extra' -r
complete -c renda -n "__fish_renda_using_subcommand attendance; and __fish_seen_subcommand_from add" -l db -d 'The database: a file, or postgres://user@host/name' -r
complete -c renda -n "__fish_renda_using_subcommand attendance; and __fish_seen_subcommand_from add" -l read-url -d 'Where commands that only read do so, such as a standby' -r
complete -c renda -n "__fish_renda_using_subcommand attendance; and __fish_seen_subcommand_from add" -l lang -d 'Language' -r -f -a "zh\t''
en\t''"
complete -c renda -n "__fish_renda_using_subcommand attendance; and __fish_seen_subcommand_from add" -l today -d 'Take this day as today' -r
complete -c renda -n "__fish_renda_using_subcommand attendance; and __fish_seen_subcommand_from add" -l as-of -d 'Look at things as they stood at the end of this day' -r
complete -c renda -n "__fish_renda_using_subcommand attendance; and __fish_seen_subcommand_from add" -l operator -d 'Who operates, for the journal' -r
complete -c renda -n "__fish_renda_using_subcommand attendance; and __fish_seen_subcommand_from add" -l profile -d 'Rule profile: a built-in name or a TOML file' -r
complete -c renda -n "__fish_renda_using_subcommand attendance; and __fish_seen_subcommand_from add" -l config -d 'Configuration file (default: renda.toml)' -r
complete -c renda -n "__fish_renda_using_subcommand attendance; and __fish_seen_subcommand_from add" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c renda -n "__fish_renda_using_subcommand attendance; and __fish_seen_subcommand_from add" -s n -l dry-run -d 'Do everything and undo it: same counts, same exit code'
complete -c renda -n "__fish_renda_using_subcommand attendance; and __fish_seen_subcommand_from add" -s h -l help -d 'Print help'
complete -c renda -n "__fish_renda_using_subcommand attendance; and __fish_seen_subcommand_from add" -s q -l quiet -d 'Say only what went wrong'
complete -c renda -n "__fish_renda_using_subcommand attendance; and __fish_seen_subcommand_from add" -s v -l verbose -d 'Say more'
complete -c renda -n "__fish_renda_using_subcommand attendance; and __fish_seen_subcommand_from add" -l no-progress -d 'Show no progress'
complete -c renda -n "__fish_renda_using_subcommand attendance; and __fish_seen_subcommand_from add" -l yes -d 'Answer yes to questions'
complete -c renda -n "__fish_renda_using_subcommand attendance; and __fish_seen_subcommand_from edit" -l region -d 'Region, such as 520100' -r
complete -c renda -n "__fish_renda_using_subcommand attendance; and __fish_seen_subcommand_from edit" -l term -d 'Term, such as 十五届' -r
complete -c renda -n "__fish_renda_using_subcommand attendance; and __fish_seen_subcommand_from edit" -l role -d 'Role' -r
complete -c renda -n "__fish_renda_using_subcommand attendance; and __fish_seen_subcommand_from edit" -l state -d 'State, such as 出席' -r
complete -c renda -n "__fish_renda_using_subcommand attendance; and __fish_seen_subcommand_from edit" -l spoke -d 'Spoke' -r
complete -c renda -n "__fish_renda_using_subcommand attendance; and __fish_seen_subcommand_from edit" -l count -d 'Participations' -r
complete -c renda -n "__fish_renda_using_subcommand attendance; and __fish_seen_subcommand_from edit" -l note -d 'Note' -r
complete -c renda -n "__fish_renda_using_subcommand attendance; and __fish_seen_subcommand_from edit" -l extra -d 'Extra' -r
complete -c renda -n "__fish_renda_using_subcommand attendance; and __fish_seen_subcommand_from edit" -l activity -d 'Filter by Activity' -r
complete -c renda -n "__fish_renda_using_subcommand attendance; and __fish_seen_subcommand_from edit" -l deputy -d 'Filter by Deputy' -r
complete -c renda -n "__fish_renda_using_subcommand attendance; and __fish_seen_subcommand_from edit" -l db -d 'The database: a file, or postgres://user@host/name' -r
complete -c renda -n "__fish_renda_using_subcommand attendance; and __fish_seen_subcommand_from edit" -l read-url -d 'Where commands that only read do so, such as a standby' -r
complete -c renda -n "__fish_renda_using_subcommand attendance; and __fish_seen_subcommand_from edit" -l lang -d 'Language' -r -f -a "zh\t''
en\t''"
complete -c renda -n "__fish_renda_using_subcommand attendance; and __fish_seen_subcommand_from edit" -l today -d 'Take this day as today' -r
complete -c renda -n "__fish_renda_using_subcommand attendance; and __fish_seen_subcommand_from edit" -l as-of -d 'Look at things as they stood at the end of this day' -r
complete -c renda -n "__fish_renda_using_subcommand attendance; and __fish_seen_subcommand_from edit" -l operator -d 'Who operates, for the journal' -r
complete -c renda -n "__fish_renda_using_subcommand attendance; and __fish_seen_subcommand_from edit" -l profile -d 'Rule profile: a built-in name or a TOML file' -r
complete -c renda -n "__fish_renda_using_subcommand attendance; and __fish_seen_subcommand_from edit" -l config -d 'Configuration file (default: renda.toml)' -r
complete -c renda -n "__fish_renda_using_subcommand attendance; and __fish_seen_subcommand_from edit" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c renda -n "__fish_renda_using_subcommand attendance; and __fish_seen_subcommand_from edit" -s n -l dry-run -d 'Do everything and undo it: same counts, same exit code'
complete -c renda -n "__fish_renda_using_subcommand attendance; and __fish_seen_subcommand_from edit" -s h -l help -d 'Print help'
complete -c renda -n "__fish_renda_using_subcommand attendance; and __fish_seen_subcommand_from edit" -s q -l quiet -d 'Say only what went wrong'
complete -c renda -n "__fish_renda_using_subcommand attendance; and __fish_seen_subcommand_from edit" -s v -l verbose -d 'Say more'
complete -c renda -n "__fish_renda_using_subcommand attendance; and __fish_seen_subcommand_from edit" -l no-progress -d 'Show no progress'
complete -c renda -n "__fish_renda_using_subcommand attendance; and __fish_seen_subcommand_from edit" -l yes -d 'Answer yes to questions'
complete -c renda -n "__fish_renda_using_subcommand attendance; and __fish_seen_subcommand_from import" -l on-conflict -d 'Where a record differs: update (default), skip, reject' -r -f -a "update\t''
skip\t''
reject\t''"
complete -c renda -n "__fish_renda_using_subcommand attendance; and __fish_seen_subcommand_from import" -l rejects -d 'Write the rejected rows with their reasons to this file; mended, it can be imported as it is' -r
complete -c renda -n "__fish_renda_using_subcommand attendance; and __fish_seen_subcommand_from import" -l encoding -d 'Encoding of the sheet (told and said when left out): utf-8, gb18030, utf-16le, utf-16be' -r
complete -c renda -n "__fish_renda_using_subcommand attendance; and __fish_seen_subcommand_from import" -l sheet -d 'Sheet of a workbook, by name or number (when left out the first with known headings)' -r
complete -c renda -n "__fish_renda_using_subcommand attendance; and __fish_seen_subcommand_from import" -l header-row -d 'Line of the headings (found when left out)' -r
complete -c renda -n "__fish_renda_using_subcommand attendance; and __fish_seen_subcommand_from import" -l map -d 'Match a heading to a field; may be repeated' -r
complete -c renda -n "__fish_renda_using_subcommand attendance; and __fish_seen_subcommand_from import" -l save-map -d 'Save what --map matches under this name' -r
complete -c renda -n "__fish_renda_using_subcommand attendance; and __fish_seen_subcommand_from import" -l use-map -d 'Match headings as saved under this name; --map comes first' -r
complete -c renda -n "__fish_renda_using_subcommand attendance; and __fish_seen_subcommand_from import" -l plan -d 'Change nothing and write a plan to this file, for --apply' -r
complete -c renda -n "__fish_renda_using_subcommand attendance; and __fish_seen_subcommand_from import" -l format -d 'Output format; by default from the extension of --output, else table on a terminal and plain in a pipe [one of: table, plain, csv, tsv, json, ndjson, md, html, xlsx]' -r -f -a "table\t''
plain\t''
csv\t''
tsv\t''
json\t''
ndjson\t''
md\t''
html\t''
xlsx\t''"
complete -c renda -n "__fish_renda_using_subcommand attendance; and __fish_seen_subcommand_from import" -l output -d 'Write to a file (beside it, then renamed); - is standard output' -r
complete -c renda -n "__fish_renda_using_subcommand attendance; and __fish_seen_subcommand_from import" -l headings -d 'Language of the headings, or their keys (default: as --lang) [one of: zh, en, key]' -r -f -a "zh\t''
en\t''
key\t''"
complete -c renda -n "__fish_renda_using_subcommand attendance; and __fish_seen_subcommand_from import" -l apply -d 'Carry out what --plan wrote; where the sheet or the records it speaks of changed since, nothing is done: exit code 4' -r
complete -c renda -n "__fish_renda_using_subcommand attendance; and __fish_seen_subcommand_from import" -l db -d 'The database: a file, or postgres://user@host/name' -r
complete -c renda -n "__fish_renda_using_subcommand attendance; and __fish_seen_subcommand_from import" -l read-url -d 'Where commands that only read do so, such as a standby' -r
complete -c renda -n "__fish_renda_using_subcommand attendance; and __fish_seen_subcommand_from import" -l lang -d 'Language' -r -f -a "zh\t''
en\t''"
complete -c renda -n "__fish_renda_using_subcommand attendance; and __fish_seen_subcommand_from import" -l today -d 'Take this day as today' -r
complete -c renda -n "__fish_renda_using_subcommand attendance; and __fish_seen_subcommand_from import" -l as-of -d 'Look at things as they stood at the end of this day' -r
complete -c renda -n "__fish_renda_using_subcommand attendance; and __fish_seen_subcommand_from import" -l operator -d 'Who operates, for the journal' -r
complete -c renda -n "__fish_renda_using_subcommand attendance; and __fish_seen_subcommand_from import" -l profile -d 'Rule profile: a built-in name or a TOML file' -r
complete -c renda -n "__fish_renda_using_subcommand attendance; and __fish_seen_subcommand_from import" -l config -d 'Configuration file (default: renda.toml)' -r
complete -c renda -n "__fish_renda_using_subcommand attendance; and __fish_seen_subcommand_from import" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c renda -n "__fish_renda_using_subcommand attendance; and __fish_seen_subcommand_from import" -l strict -d 'Take nothing if any row is rejected'
complete -c renda -n "__fish_renda_using_subcommand attendance; and __fish_seen_subcommand_from import" -s n -l dry-run -d 'Do everything and undo it: same counts, same exit code'
complete -c renda -n "__fish_renda_using_subcommand attendance; and __fish_seen_subcommand_from import" -l keep-extra -d 'Keep columns that are not known, each cell a line with its heading, under “Extra”'
complete -c renda -n "__fish_renda_using_subcommand attendance; and __fish_seen_subcommand_from import" -l explain -d 'Explain how the sheet is read and what its rows would do; nothing is changed'
complete -c renda -n "__fish_renda_using_subcommand attendance; and __fish_seen_subcommand_from import" -l force -d 'Overwrite existing files (--rejects, --plan, --output)'
complete -c renda -n "__fish_renda_using_subcommand attendance; and __fish_seen_subcommand_from import" -s h -l help -d 'Print help'
complete -c renda -n "__fish_renda_using_subcommand attendance; and __fish_seen_subcommand_from import" -s q -l quiet -d 'Say only what went wrong'
complete -c renda -n "__fish_renda_using_subcommand attendance; and __fish_seen_subcommand_from import" -s v -l verbose -d 'Say more'
complete -c renda -n "__fish_renda_using_subcommand attendance; and __fish_seen_subcommand_from import" -l no-progress -d 'Show no progress'
complete -c renda -n "__fish_renda_using_subcommand attendance; and __fish_seen_subcommand_from import" -l yes -d 'Answer yes to questions'
complete -c renda -n "__fish_renda_using_subcommand attendance; and __fish_seen_subcommand_from export" -l columns -d 'Export these columns, separated by commas' -r
complete -c renda -n "__fish_renda_using_subcommand attendance; and __fish_seen_subcommand_from export" -l sort -d 'Columns to sort by, separated by commas; - before one descends' -r
complete -c renda -n "__fish_renda_using_subcommand attendance; and __fish_seen_subcommand_from export" -l format -d 'Output format; by default from the extension of --output, else table on a terminal and plain in a pipe [one of: table, plain, csv, tsv, json, ndjson, md, html, xlsx]' -r -f -a "table\t''
plain\t''
csv\t''
tsv\t''
json\t''
ndjson\t''
md\t''
html\t''
xlsx\t''"
complete -c renda -n "__fish_renda_using_subcommand attendance; and __fish_seen_subcommand_from export" -l output -d 'Write to a file (beside it, then renamed); - is standard output' -r
complete -c renda -n "__fish_renda_using_subcommand attendance; and __fish_seen_subcommand_from export" -l encoding -d 'Encoding of a CSV file [one of: utf-8-bom, utf-8, gb18030]' -r -f -a "utf-8-bom\t''
utf-8\t''
gb18030\t''"
complete -c renda -n "__fish_renda_using_subcommand attendance; and __fish_seen_subcommand_from export" -l headings -d 'Language of the headings, or their keys (default: as --lang) [one of: zh, en, key]' -r -f -a "zh\t''
en\t''
key\t''"
complete -c renda -n "__fish_renda_using_subcommand attendance; and __fish_seen_subcommand_from export" -l dates -d 'Dates in XLSX: iso as 2024-03-05 (the default), zh with Chinese characters [one of: iso, zh]' -r -f -a "iso\t''
zh\t''"
complete -c renda -n "__fish_renda_using_subcommand attendance; and __fish_seen_subcommand_from export" -l activity -d 'Filter by Activity' -r
complete -c renda -n "__fish_renda_using_subcommand attendance; and __fish_seen_subcommand_from export" -l deputy -d 'Filter by Deputy' -r
complete -c renda -n "__fish_renda_using_subcommand attendance; and __fish_seen_subcommand_from export" -l region -d 'Filter by Region' -r
complete -c renda -n "__fish_renda_using_subcommand attendance; and __fish_seen_subcommand_from export" -l term -d 'Filter by Term' -r
complete -c renda -n "__fish_renda_using_subcommand attendance; and __fish_seen_subcommand_from export" -l role -d 'Filter by Role' -r
complete -c renda -n "__fish_renda_using_subcommand attendance; and __fish_seen_subcommand_from export" -l state -d 'Filter by State' -r
complete -c renda -n "__fish_renda_using_subcommand attendance; and __fish_seen_subcommand_from export" -l spoke -d 'Filter by Spoke' -r
complete -c renda -n "__fish_renda_using_subcommand attendance; and __fish_seen_subcommand_from export" -l count -d 'Filter by Participations' -r
complete -c renda -n "__fish_renda_using_subcommand attendance; and __fish_seen_subcommand_from export" -l note -d 'Filter by Note' -r
complete -c renda -n "__fish_renda_using_subcommand attendance; and __fish_seen_subcommand_from export" -l extra -d 'Filter by Extra' -r
complete -c renda -n "__fish_renda_using_subcommand attendance; and __fish_seen_subcommand_from export" -l db -d 'The database: a file, or postgres://user@host/name' -r
complete -c renda -n "__fish_renda_using_subcommand attendance; and __fish_seen_subcommand_from export" -l read-url -d 'Where commands that only read do so, such as a standby' -r
complete -c renda -n "__fish_renda_using_subcommand attendance; and __fish_seen_subcommand_from export" -l lang -d 'Language' -r -f -a "zh\t''
en\t''"
complete -c renda -n "__fish_renda_using_subcommand attendance; and __fish_seen_subcommand_from export" -l today -d 'Take this day as today' -r
complete -c renda -n "__fish_renda_using_subcommand attendance; and __fish_seen_subcommand_from export" -l as-of -d 'Look at things as they stood at the end of this day' -r
complete -c renda -n "__fish_renda_using_subcommand attendance; and __fish_seen_subcommand_from export" -l operator -d 'Who operates, for the journal' -r
complete -c renda -n "__fish_renda_using_subcommand attendance; and __fish_seen_subcommand_from export" -l profile -d 'Rule profile: a built-in name or a TOML file' -r
complete -c renda -n "__fish_renda_using_subcommand attendance; and __fish_seen_subcommand_from export" -l config -d 'Configuration file (default: renda.toml)' -r
complete -c renda -n "__fish_renda_using_subcommand attendance; and __fish_seen_subcommand_from export" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c renda -n "__fish_renda_using_subcommand attendance; and __fish_seen_subcommand_from export" -l reveal -d 'Show personal data unmasked (written to the journal)'
complete -c renda -n "__fish_renda_using_subcommand attendance; and __fish_seen_subcommand_from export" -l force -d 'Overwrite an existing file'
complete -c renda -n "__fish_renda_using_subcommand attendance; and __fish_seen_subcommand_from export" -l title-row -d 'Put the title in a row above the headings of XLSX'
complete -c renda -n "__fish_renda_using_subcommand attendance; and __fish_seen_subcommand_from export" -s h -l help -d 'Print help'
complete -c renda -n "__fish_renda_using_subcommand attendance; and __fish_seen_subcommand_from export" -s q -l quiet -d 'Say only what went wrong'
complete -c renda -n "__fish_renda_using_subcommand attendance; and __fish_seen_subcommand_from export" -s v -l verbose -d 'Say more'
complete -c renda -n "__fish_renda_using_subcommand attendance; and __fish_seen_subcommand_from export" -l no-progress -d 'Show no progress'
complete -c renda -n "__fish_renda_using_subcommand attendance; and __fish_seen_subcommand_from export" -l yes -d 'Answer yes to questions'
complete -c renda -n "__fish_renda_using_subcommand attendance; and __fish_seen_subcommand_from template" -l format -d 'Output format; by default from the extension of --output, else table on a terminal and plain in a pipe [one of: table, plain, csv, tsv, json, ndjson, md, html, xlsx]' -r -f -a "table\t''
plain\t''
csv\t''
tsv\t''
json\t''
ndjson\t''
md\t''
html\t''
xlsx\t''"
complete -c renda -n "__fish_renda_using_subcommand attendance; and __fish_seen_subcommand_from template" -l output -d 'Write to a file (beside it, then renamed); - is standard output' -r
complete -c renda -n "__fish_renda_using_subcommand attendance; and __fish_seen_subcommand_from template" -l encoding -d 'Encoding of a CSV file [one of: utf-8-bom, utf-8, gb18030]' -r -f -a "utf-8-bom\t''
utf-8\t''
gb18030\t''"
complete -c renda -n "__fish_renda_using_subcommand attendance; and __fish_seen_subcommand_from template" -l headings -d 'Language of the headings, or their keys (default: as --lang) [one of: zh, en, key]' -r -f -a "zh\t''
en\t''
key\t''"
complete -c renda -n "__fish_renda_using_subcommand attendance; and __fish_seen_subcommand_from template" -l dates -d 'Dates in XLSX: iso as 2024-03-05 (the default), zh with Chinese characters [one of: iso, zh]' -r -f -a "iso\t''
zh\t''"
complete -c renda -n "__fish_renda_using_subcommand attendance; and __fish_seen_subcommand_from template" -l db -d 'The database: a file, or postgres://user@host/name' -r
complete -c renda -n "__fish_renda_using_subcommand attendance; and __fish_seen_subcommand_from template" -l read-url -d 'Where commands that only read do so, such as a standby' -r
complete -c renda -n "__fish_renda_using_subcommand attendance; and __fish_seen_subcommand_from template" -l lang -d 'Language' -r -f -a "zh\t''
en\t''"
complete -c renda -n "__fish_renda_using_subcommand attendance; and __fish_seen_subcommand_from template" -l today -d 'Take this day as today' -r
complete -c renda -n "__fish_renda_using_subcommand attendance; and __fish_seen_subcommand_from template" -l as-of -d 'Look at things as they stood at the end of this day' -r
complete -c renda -n "__fish_renda_using_subcommand attendance; and __fish_seen_subcommand_from template" -l operator -d 'Who operates, for the journal' -r
complete -c renda -n "__fish_renda_using_subcommand attendance; and __fish_seen_subcommand_from template" -l profile -d 'Rule profile: a built-in name or a TOML file' -r
complete -c renda -n "__fish_renda_using_subcommand attendance; and __fish_seen_subcommand_from template" -l config -d 'Configuration file (default: renda.toml)' -r
complete -c renda -n "__fish_renda_using_subcommand attendance; and __fish_seen_subcommand_from template" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c renda -n "__fish_renda_using_subcommand attendance; and __fish_seen_subcommand_from template" -l force -d 'Overwrite an existing file'
complete -c renda -n "__fish_renda_using_subcommand attendance; and __fish_seen_subcommand_from template" -l title-row -d 'Put the title in a row above the headings of XLSX'
complete -c renda -n "__fish_renda_using_subcommand attendance; and __fish_seen_subcommand_from template" -s h -l help -d 'Print help'
complete -c renda -n "__fish_renda_using_subcommand attendance; and __fish_seen_subcommand_from template" -s q -l quiet -d 'Say only what went wrong'
complete -c renda -n "__fish_renda_using_subcommand attendance; and __fish_seen_subcommand_from template" -s v -l verbose -d 'Say more'
complete -c renda -n "__fish_renda_using_subcommand attendance; and __fish_seen_subcommand_from template" -l no-progress -d 'Show no progress'
complete -c renda -n "__fish_renda_using_subcommand attendance; and __fish_seen_subcommand_from template" -l yes -d 'Answer yes to questions'
complete -c renda -n "__fish_renda_using_subcommand matter; and not __fish_seen_subcommand_from list show add edit import export template" -l db -d 'The database: a file, or postgres://user@host/name' -r
complete -c renda -n "__fish_renda_using_subcommand matter; and not __fish_seen_subcommand_from list show add edit import export template" -l read-url -d 'Where commands that only read do so, such as a standby' -r
complete -c renda -n "__fish_renda_using_subcommand matter; and not __fish_seen_subcommand_from list show add edit import export template" -l lang -d 'Language' -r -f -a "zh\t''
en\t''"
complete -c renda -n "__fish_renda_using_subcommand matter; and not __fish_seen_subcommand_from list show add edit import export template" -l today -d 'Take this day as today' -r
complete -c renda -n "__fish_renda_using_subcommand matter; and not __fish_seen_subcommand_from list show add edit import export template" -l as-of -d 'Look at things as they stood at the end of this day' -r
complete -c renda -n "__fish_renda_using_subcommand matter; and not __fish_seen_subcommand_from list show add edit import export template" -l operator -d 'Who operates, for the journal' -r
complete -c renda -n "__fish_renda_using_subcommand matter; and not __fish_seen_subcommand_from list show add edit import export template" -l profile -d 'Rule profile: a built-in name or a TOML file' -r
complete -c renda -n "__fish_renda_using_subcommand matter; and not __fish_seen_subcommand_from list show add edit import export template" -l config -d 'Configuration file (default: renda.toml)' -r
complete -c renda -n "__fish_renda_using_subcommand matter; and not __fish_seen_subcommand_from list show add edit import export template" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c renda -n "__fish_renda_using_subcommand matter; and not __fish_seen_subcommand_from list show add edit import export template" -s h -l help -d 'Print help'
complete -c renda -n "__fish_renda_using_subcommand matter; and not __fish_seen_subcommand_from list show add edit import export template" -s q -l quiet -d 'Say only what went wrong'
complete -c renda -n "__fish_renda_using_subcommand matter; and not __fish_seen_subcommand_from list show add edit import export template" -s v -l verbose -d 'Say more'
complete -c renda -n "__fish_renda_using_subcommand matter; and not __fish_seen_subcommand_from list show add edit import export template" -l no-progress -d 'Show no progress'
complete -c renda -n "__fish_renda_using_subcommand matter; and not __fish_seen_subcommand_from list show add edit import export template" -l yes -d 'Answer yes to questions'
complete -c renda -n "__fish_renda_using_subcommand matter; and not __fish_seen_subcommand_from list show add edit import export template" -f -a "list" -d 'List practical matter records, filtered by any column'
complete -c renda -n "__fish_renda_using_subcommand matter; and not __fish_seen_subcommand_from list show add edit import export template" -f -a "show" -d 'Show everything about one practical matter'
complete -c renda -n "__fish_renda_using_subcommand matter; and not __fish_seen_subcommand_from list show add edit import export template" -f -a "add" -d 'Add one practical matter'
complete -c renda -n "__fish_renda_using_subcommand matter; and not __fish_seen_subcommand_from list show add edit import export template" -f -a "edit" -d 'Change one practical matter'
complete -c renda -n "__fish_renda_using_subcommand matter; and not __fish_seen_subcommand_from list show add edit import export template" -f -a "import" -d 'Import practical matter records from sheets'
complete -c renda -n "__fish_renda_using_subcommand matter; and not __fish_seen_subcommand_from list show add edit import export template" -f -a "export" -d 'Export practical matter records, ready to be imported again'
complete -c renda -n "__fish_renda_using_subcommand matter; and not __fish_seen_subcommand_from list show add edit import export template" -f -a "template" -d 'Print the empty sheet for practical matter: headings and one example'
complete -c renda -n "__fish_renda_using_subcommand matter; and __fish_seen_subcommand_from list" -l columns -d 'Show these columns, separated by commas; all shows every one' -r
complete -c renda -n "__fish_renda_using_subcommand matter; and __fish_seen_subcommand_from list" -l sort -d 'Columns to sort by, separated by commas; - before one descends' -r
complete -c renda -n "__fish_renda_using_subcommand matter; and __fish_seen_subcommand_from list" -l limit -d 'Show at most so many rows' -r
complete -c renda -n "__fish_renda_using_subcommand matter; and __fish_seen_subcommand_from list" -l format -d 'Output format; by default from the extension of --output, else table on a terminal and plain in a pipe [one of: table, plain, csv, tsv, json, ndjson, md, html, xlsx]' -r -f -a "table\t''
plain\t''
csv\t''
tsv\t''
json\t''
ndjson\t''
md\t''
html\t''
xlsx\t''"
complete -c renda -n "__fish_renda_using_subcommand matter; and __fish_seen_subcommand_from list" -l output -d 'Write to a file (beside it, then renamed); - is standard output' -r
complete -c renda -n "__fish_renda_using_subcommand matter; and __fish_seen_subcommand_from list" -l encoding -d 'Encoding of a CSV file [one of: utf-8-bom, utf-8, gb18030]' -r -f -a "utf-8-bom\t''
utf-8\t''
gb18030\t''"
complete -c renda -n "__fish_renda_using_subcommand matter; and __fish_seen_subcommand_from list" -l headings -d 'Language of the headings, or their keys (default: as --lang) [one of: zh, en, key]' -r -f -a "zh\t''
en\t''
key\t''"
complete -c renda -n "__fish_renda_using_subcommand matter; and __fish_seen_subcommand_from list" -l dates -d 'Dates in XLSX: iso as 2024-03-05 (the default), zh with Chinese characters [one of: iso, zh]' -r -f -a "iso\t''
zh\t''"
complete -c renda -n "__fish_renda_using_subcommand matter; and __fish_seen_subcommand_from list" -l number -d 'Filter by No.' -r
complete -c renda -n "__fish_renda_using_subcommand matter; and __fish_seen_subcommand_from list" -l region -d 'Filter by Region' -r
complete -c renda -n "__fish_renda_using_subcommand matter; and __fish_seen_subcommand_from list" -l deputy -d 'Filter by Deputy' -r
complete -c renda -n "__fish_renda_using_subcommand matter; and __fish_seen_subcommand_from list" -l term -d 'Filter by Term' -r
complete -c renda -n "__fish_renda_using_subcommand matter; and __fish_seen_subcommand_from list" -l activity -d 'Filter by Activity' -r
complete -c renda -n "__fish_renda_using_subcommand matter; and __fish_seen_subcommand_from list" -l title -d 'Filter by Matter' -r
complete -c renda -n "__fish_renda_using_subcommand matter; and __fish_seen_subcommand_from list" -l beneficiaries -d 'Filter by Beneficiaries' -r
complete -c renda -n "__fish_renda_using_subcommand matter; and __fish_seen_subcommand_from list" -l money -d 'Filter by Money' -r
complete -c renda -n "__fish_renda_using_subcommand matter; and __fish_seen_subcommand_from list" -l done-on -d 'Filter by Done' -r
complete -c renda -n "__fish_renda_using_subcommand matter; and __fish_seen_subcommand_from list" -l extra -d 'Filter by Extra' -r
complete -c renda -n "__fish_renda_using_subcommand matter; and __fish_seen_subcommand_from list" -l db -d 'The database: a file, or postgres://user@host/name' -r
complete -c renda -n "__fish_renda_using_subcommand matter; and __fish_seen_subcommand_from list" -l read-url -d 'Where commands that only read do so, such as a standby' -r
complete -c renda -n "__fish_renda_using_subcommand matter; and __fish_seen_subcommand_from list" -l lang -d 'Language' -r -f -a "zh\t''
en\t''"
complete -c renda -n "__fish_renda_using_subcommand matter; and __fish_seen_subcommand_from list" -l today -d 'Take this day as today' -r
complete -c renda -n "__fish_renda_using_subcommand matter; and __fish_seen_subcommand_from list" -l as-of -d 'Look at things as they stood at the end of this day' -r
complete -c renda -n "__fish_renda_using_subcommand matter; and __fish_seen_subcommand_from list" -l operator -d 'Who operates, for the journal' -r
complete -c renda -n "__fish_renda_using_subcommand matter; and __fish_seen_subcommand_from list" -l profile -d 'Rule profile: a built-in name or a TOML file' -r
complete -c renda -n "__fish_renda_using_subcommand matter; and __fish_seen_subcommand_from list" -l config -d 'Configuration file (default: renda.toml)' -r
complete -c renda -n "__fish_renda_using_subcommand matter; and __fish_seen_subcommand_from list" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c renda -n "__fish_renda_using_subcommand matter; and __fish_seen_subcommand_from list" -l reveal -d 'Show personal data unmasked (written to the journal)'
complete -c renda -n "__fish_renda_using_subcommand matter; and __fish_seen_subcommand_from list" -l exit-code -d 'Exit with 10 when there is something, for cron'
complete -c renda -n "__fish_renda_using_subcommand matter; and __fish_seen_subcommand_from list" -l force -d 'Overwrite an existing file'
complete -c renda -n "__fish_renda_using_subcommand matter; and __fish_seen_subcommand_from list" -l title-row -d 'Put the title in a row above the headings of XLSX'
complete -c renda -n "__fish_renda_using_subcommand matter; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help'
complete -c renda -n "__fish_renda_using_subcommand matter; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Say only what went wrong'
complete -c renda -n "__fish_renda_using_subcommand matter; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Say more'
complete -c renda -n "__fish_renda_using_subcommand matter; and __fish_seen_subcommand_from list" -l no-progress -d 'Show no progress'
complete -c renda -n "__fish_renda_using_subcommand matter; and __fish_seen_subcommand_from list" -l yes -d 'Answer yes to questions'
complete -c renda -n "__fish_renda_using_subcommand matter; and __fish_seen_subcommand_from show" -l format -d 'Output format; by default from the extension of --output, else table on a terminal and plain in a pipe [one of: table, plain, csv, tsv, json, ndjson, md, html, xlsx]' -r -f -a "table\t''
plain\t''
csv\t''
tsv\t''
json\t''
ndjson\t''
md\t''
html\t''
xlsx\t''"
complete -c renda -n "__fish_renda_using_subcommand matter; and __fish_seen_subcommand_from show" -l output -d 'Write to a file (beside it, then renamed); - is standard output' -r
complete -c renda -n "__fish_renda_using_subcommand matter; and __fish_seen_subcommand_from show" -l encoding -d 'Encoding of a CSV file [one of: utf-8-bom, utf-8, gb18030]' -r -f -a "utf-8-bom\t''
utf-8\t''
gb18030\t''"
complete -c renda -n "__fish_renda_using_subcommand matter; and __fish_seen_subcommand_from show" -l headings -d 'Language of the headings, or their keys (default: as --lang) [one of: zh, en, key]' -r -f -a "zh\t''
en\t''
key\t''"
complete -c renda -n "__fish_renda_using_subcommand matter; and __fish_seen_subcommand_from show" -l dates -d 'Dates in XLSX: iso as 2024-03-05 (the default), zh with Chinese characters [one of: iso, zh]' -r -f -a "iso\t''
zh\t''"
complete -c renda -n "__fish_renda_using_subcommand matter; and __fish_seen_subcommand_from show" -l number -d 'Filter by No.' -r
complete -c renda -n "__fish_renda_using_subcommand matter; and __fish_seen_subcommand_from show" -l region -d 'Filter by Region' -r
complete -c renda -n "__fish_renda_using_subcommand matter; and __fish_seen_subcommand_from show" -l db -d 'The database: a file, or postgres://user@host/name' -r
complete -c renda -n "__fish_renda_using_subcommand matter; and __fish_seen_subcommand_from show" -l read-url -d 'Where commands that only read do so, such as a standby' -r
complete -c renda -n "__fish_renda_using_subcommand matter; and __fish_seen_subcommand_from show" -l lang -d 'Language' -r -f -a "zh\t''
en\t''"
complete -c renda -n "__fish_renda_using_subcommand matter; and __fish_seen_subcommand_from show" -l today -d 'Take this day as today' -r
complete -c renda -n "__fish_renda_using_subcommand matter; and __fish_seen_subcommand_from show" -l as-of -d 'Look at things as they stood at the end of this day' -r
complete -c renda -n "__fish_renda_using_subcommand matter; and __fish_seen_subcommand_from show" -l operator -d 'Who operates, for the journal' -r
complete -c renda -n "__fish_renda_using_subcommand matter; and __fish_seen_subcommand_from show" -l profile -d 'Rule profile: a built-in name or a TOML file' -r
complete -c renda -n "__fish_renda_using_subcommand matter; and __fish_seen_subcommand_from show" -l config -d 'Configuration file (default: renda.toml)' -r
complete -c renda -n "__fish_renda_using_subcommand matter; and __fish_seen_subcommand_from show" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c renda -n "__fish_renda_using_subcommand matter; and __fish_seen_subcommand_from show" -l reveal -d 'Show personal data unmasked (written to the journal)'
complete -c renda -n "__fish_renda_using_subcommand matter; and __fish_seen_subcommand_from show" -l force -d 'Overwrite an existing file'
complete -c renda -n "__fish_renda_using_subcommand matter; and __fish_seen_subcommand_from show" -l title-row -d 'Put the title in a row above the headings of XLSX'
complete -c renda -n "__fish_renda_using_subcommand matter; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help'
complete -c renda -n "__fish_renda_using_subcommand matter; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Say only what went wrong'
complete -c renda -n "__fish_renda_using_subcommand matter; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Say more'
complete -c renda -n "__fish_renda_using_subcommand matter; and __fish_seen_subcommand_from show" -l no-progress -d 'Show no progress'
complete -c renda -n "__fish_renda_using_subcommand matter; and __fish_seen_subcommand_from show" -l yes -d 'Answer yes to questions'
complete -c renda -n "__fish_renda_using_subcommand matter; and __fish_seen_subcommand_from add" -l number -d 'No. (required), such as SS2024-0001' -r
complete -c renda -n "__fish_renda_using_subcommand matter; and __fish_seen_subcommand_from add" -l region -d 'Region, such as 520102' -r
complete -c renda -n "__fish_renda_using_subcommand matter; and __fish_seen_subcommand_from add" -l deputy -d 'Deputy' -r
complete -c renda -n "__fish_renda_using_subcommand matter; and __fish_seen_subcommand_from add" -l term -d 'Term' -r
complete -c renda -n "__fish_renda_using_subcommand matter; and __fish_seen_subcommand_from add" -l activity -d 'Activity' -r
complete -c renda -n "__fish_renda_using_subcommand matter; and __fish_seen_subcommand_from add" -l title -d 'Matter (required), such as 协调加装社区路灯' -r
complete -c renda -n "__fish_renda_using_subcommand matter; and __fish_seen_subcommand_from add" -l beneficiaries -d 'Beneficiaries' -r
complete -c renda -n "__fish_renda_using_subcommand matter; and __fish_seen_subcommand_from add" -l money -d 'Money' -r
complete -c renda -n "__fish_renda_using_subcommand matter; and __fish_seen_subcommand_from add" -l done-on -d 'Done' -r
complete -c renda -n "__fish_renda_using_subcommand matter; and __fish_seen_subcommand_from add" -l extra -d 'Extra' -r
complete -c renda -n "__fish_renda_using_subcommand matter; and __fish_seen_subcommand_from add" -l db -d 'The database: a file, or postgres://user@host/name' -r
complete -c renda -n "__fish_renda_using_subcommand matter; and __fish_seen_subcommand_from add" -l read-url -d 'Where commands that only read do so, such as a standby' -r
complete -c renda -n "__fish_renda_using_subcommand matter; and __fish_seen_subcommand_from add" -l lang -d 'Language' -r -f -a "zh\t''
en\t''"
complete -c renda -n "__fish_renda_using_subcommand matter; and __fish_seen_subcommand_from add" -l today -d 'Take this day as today' -r
complete -c renda -n "__fish_renda_using_subcommand matter; and __fish_seen_subcommand_from add" -l as-of -d 'Look at things as they stood at the end of this day' -r
complete -c renda -n "__fish_renda_using_subcommand matter; and __fish_seen_subcommand_from add" -l operator -d 'Who operates, for the journal' -r
complete -c renda -n "__fish_renda_using_subcommand matter; and __fish_seen_subcommand_from add" -l profile -d 'Rule profile: a built-in name or a TOML file' -r
complete -c renda -n "__fish_renda_using_subcommand matter; and __fish_seen_subcommand_from add" -l config -d 'Configuration file (default: renda.toml)' -r
complete -c renda -n "__fish_renda_using_subcommand matter; and __fish_seen_subcommand_from add" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c renda -n "__fish_renda_using_subcommand matter; and __fish_seen_subcommand_from add" -s n -l dry-run -d 'Do everything and undo it: same counts, same exit code'
complete -c renda -n "__fish_renda_using_subcommand matter; and __fish_seen_subcommand_from add" -s h -l help -d 'Print help'
complete -c renda -n "__fish_renda_using_subcommand matter; and __fish_seen_subcommand_from add" -s q -l quiet -d 'Say only what went wrong'
complete -c renda -n "__fish_renda_using_subcommand matter; and __fish_seen_subcommand_from add" -s v -l verbose -d 'Say more'
complete -c renda -n "__fish_renda_using_subcommand matter; and __fish_seen_subcommand_from add" -l no-progress -d 'Show no progress'
complete -c renda -n "__fish_renda_using_subcommand matter; and __fish_seen_subcommand_from add" -l yes -d 'Answer yes to questions'
complete -c renda -n "__fish_renda_using_subcommand matter; and __fish_seen_subcommand_from edit" -l deputy -d 'Deputy' -r
complete -c renda -n "__fish_renda_using_subcommand matter; and __fish_seen_subcommand_from edit" -l term -d 'Term' -r
complete -c renda -n "__fish_renda_using_subcommand matter; and __fish_seen_subcommand_from edit" -l activity -d 'Activity' -r
complete -c renda -n "__fish_renda_using_subcommand matter; and __fish_seen_subcommand_from edit" -l title -d 'Matter (required), such as 协调加装社区路灯' -r
complete -c renda -n "__fish_renda_using_subcommand matter; and __fish_seen_subcommand_from edit" -l beneficiaries -d 'Beneficiaries' -r
complete -c renda -n "__fish_renda_using_subcommand matter; and __fish_seen_subcommand_from edit" -l money -d 'Money' -r
complete -c renda -n "__fish_renda_using_subcommand matter; and __fish_seen_subcommand_from edit" -l done-on -d 'Done' -r
complete -c renda -n "__fish_renda_using_subcommand matter; and __fish_seen_subcommand_from edit" -l extra -d 'Extra' -r
complete -c renda -n "__fish_renda_using_subcommand matter; and __fish_seen_subcommand_from edit" -l number -d 'Filter by No.' -r
complete -c renda -n "__fish_renda_using_subcommand matter; and __fish_seen_subcommand_from edit" -l region -d 'Filter by Region' -r
complete -c renda -n "__fish_renda_using_subcommand matter; and __fish_seen_subcommand_from edit" -l db -d 'The database: a file, or postgres://user@host/name' -r
complete -c renda -n "__fish_renda_using_subcommand matter; and __fish_seen_subcommand_from edit" -l read-url -d 'Where commands that only read do so, such as a standby' -r
complete -c renda -n "__fish_renda_using_subcommand matter; and __fish_seen_subcommand_from edit" -l lang -d 'Language' -r -f -a "zh\t''
en\t''"
complete -c renda -n "__fish_renda_using_subcommand matter; and __fish_seen_subcommand_from edit" -l today -d 'Take this day as today' -r
complete -c renda -n "__fish_renda_using_subcommand matter; and __fish_seen_subcommand_from edit" -l as-of -d 'Look at things as they stood at the end of this day' -r
complete -c renda -n "__fish_renda_using_subcommand matter; and __fish_seen_subcommand_from edit" -l operator -d 'Who operates, for the journal' -r
complete -c renda -n "__fish_renda_using_subcommand matter; and __fish_seen_subcommand_from edit" -l profile -d 'Rule profile: a built-in name or a TOML file' -r
complete -c renda -n "__fish_renda_using_subcommand matter; and __fish_seen_subcommand_from edit" -l config -d 'Configuration file (default: renda.toml)' -r
complete -c renda -n "__fish_renda_using_subcommand matter; and __fish_seen_subcommand_from edit" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c renda -n "__fish_renda_using_subcommand matter; and __fish_seen_subcommand_from edit" -s n -l dry-run -d 'Do everything and undo it: same counts, same exit code'
complete -c renda -n "__fish_renda_using_subcommand matter; and __fish_seen_subcommand_from edit" -s h -l help -d 'Print help'
complete -c renda -n "__fish_renda_using_subcommand matter; and __fish_seen_subcommand_from edit" -s q -l quiet -d 'Say only what went wrong'
complete -c renda -n "__fish_renda_using_subcommand matter; and __fish_seen_subcommand_from edit" -s v -l verbose -d 'Say more'
complete -c renda -n "__fish_renda_using_subcommand matter; and __fish_seen_subcommand_from edit" -l no-progress -d 'Show no progress'
complete -c renda -n "__fish_renda_using_subcommand matter; and __fish_seen_subcommand_from edit" -l yes -d 'Answer yes to questions'
complete -c renda -n "__fish_renda_using_subcommand matter; and __fish_seen_subcommand_from import" -l on-conflict -d 'Where a record differs: update (default), skip, reject' -r -f -a "update\t''
skip\t''
reject\t''"
complete -c renda -n "__fish_renda_using_subcommand matter; and __fish_seen_subcommand_from import" -l rejects -d 'Write the rejected rows with their reasons to this file; mended, it can be imported as it is' -r
complete -c renda -n "__fish_renda_using_subcommand matter; and __fish_seen_subcommand_from import" -l encoding -d 'Encoding of the sheet (told and said when left out): utf-8, gb18030, utf-16le, utf-16be' -r
complete -c renda -n "__fish_renda_using_subcommand matter; and __fish_seen_subcommand_from import" -l sheet -d 'Sheet of a workbook, by name or number (when left out the first with known headings)' -r
complete -c renda -n "__fish_renda_using_subcommand matter; and __fish_seen_subcommand_from import" -l header-row -d 'Line of the headings (found when left out)' -r
complete -c renda -n "__fish_renda_using_subcommand matter; and __fish_seen_subcommand_from import" -l map -d 'Match a heading to a field; may be repeated' -r
complete -c renda -n "__fish_renda_using_subcommand matter; and __fish_seen_subcommand_from import" -l save-map -d 'Save what --map matches under this name' -r
complete -c renda -n "__fish_renda_using_subcommand matter; and __fish_seen_subcommand_from import" -l use-map -d 'Match headings as saved under this name; --map comes first' -r
complete -c renda -n "__fish_renda_using_subcommand matter; and __fish_seen_subcommand_from import" -l plan -d 'Change nothing and write a plan to this file, for --apply' -r
complete -c renda -n "__fish_renda_using_subcommand matter; and __fish_seen_subcommand_from import" -l format -d 'Output format; by default from the extension of --output, else table on a terminal and plain in a pipe [one of: table, plain, csv, tsv, json, ndjson, md, html, xlsx]' -r -f -a "table\t''
plain\t''
csv\t''
tsv\t''
json\t''
ndjson\t''
md\t''
html\t''
xlsx\t''"
complete -c renda -n "__fish_renda_using_subcommand matter; and __fish_seen_subcommand_from import" -l output -d 'Write to a file (beside it, then renamed); - is standard output' -r
complete -c renda -n "__fish_renda_using_subcommand matter; and __fish_seen_subcommand_from import" -l headings -d 'Language of the headings, or their keys (default: as --lang) [one of: zh, en, key]' -r -f -a "zh\t''
en\t''
key\t''"
complete -c renda -n "__fish_renda_using_subcommand matter; and __fish_seen_subcommand_from import" -l apply -d 'Carry out what --plan wrote; where the sheet or the records it speaks of changed since, nothing is done: exit code 4' -r
complete -c renda -n "__fish_renda_using_subcommand matter; and __fish_seen_subcommand_from import" -l db -d 'The database: a file, or postgres://user@host/name' -r
complete -c renda -n "__fish_renda_using_subcommand matter; and __fish_seen_subcommand_from import" -l read-url -d 'Where commands that only read do so, such as a standby' -r
complete -c renda -n "__fish_renda_using_subcommand matter; and __fish_seen_subcommand_from import" -l lang -d 'Language' -r -f -a "zh\t''
en\t''"
complete -c renda -n "__fish_renda_using_subcommand matter; and __fish_seen_subcommand_from import" -l today -d 'Take this day as today' -r
complete -c renda -n "__fish_renda_using_subcommand matter; and __fish_seen_subcommand_from import" -l as-of -d 'Look at things as they stood at the end of this day' -r
complete -c renda -n "__fish_renda_using_subcommand matter; and __fish_seen_subcommand_from import" -l operator -d 'Who operates, for the journal' -r
complete -c renda -n "__fish_renda_using_subcommand matter; and __fish_seen_subcommand_from import" -l profile -d 'Rule profile: a built-in name or a TOML file' -r
complete -c renda -n "__fish_renda_using_subcommand matter; and __fish_seen_subcommand_from import" -l config -d 'Configuration file (default: renda.toml)' -r
complete -c renda -n "__fish_renda_using_subcommand matter; and __fish_seen_subcommand_from import" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c renda -n "__fish_renda_using_subcommand matter; and __fish_seen_subcommand_from import" -l strict -d 'Take nothing if any row is rejected'
complete -c renda -n "__fish_renda_using_subcommand matter; and __fish_seen_subcommand_from import" -s n -l dry-run -d 'Do everything and undo it: same counts, same exit code'
complete -c renda -n "__fish_renda_using_subcommand matter; and __fish_seen_subcommand_from import" -l keep-extra -d 'Keep columns that are not known, each cell a line with its heading, under “Extra”'
complete -c renda -n "__fish_renda_using_subcommand matter; and __fish_seen_subcommand_from import" -l explain -d 'Explain how the sheet is read and what its rows would do; nothing is changed'
complete -c renda -n "__fish_renda_using_subcommand matter; and __fish_seen_subcommand_from import" -l force -d 'Overwrite existing files (--rejects, --plan, --output)'
complete -c renda -n "__fish_renda_using_subcommand matter; and __fish_seen_subcommand_from import" -s h -l help -d 'Print help'
complete -c renda -n "__fish_renda_using_subcommand matter; and __fish_seen_subcommand_from import" -s q -l quiet -d 'Say only what went wrong'
complete -c renda -n "__fish_renda_using_subcommand matter; and __fish_seen_subcommand_from import" -s v -l verbose -d 'Say more'
complete -c renda -n "__fish_renda_using_subcommand matter; and __fish_seen_subcommand_from import" -l no-progress -d 'Show no progress'
complete -c renda -n "__fish_renda_using_subcommand matter; and __fish_seen_subcommand_from import" -l yes -d 'Answer yes to questions'
complete -c renda -n "__fish_renda_using_subcommand matter; and __fish_seen_subcommand_from export" -l columns -d 'Export these columns, separated by commas' -r
complete -c renda -n "__fish_renda_using_subcommand matter; and __fish_seen_subcommand_from export" -l sort -d 'Columns to sort by, separated by commas; - before one descends' -r
complete -c renda -n "__fish_renda_using_subcommand matter; and __fish_seen_subcommand_from export" -l format -d 'Output format; by default from the extension of --output, else table on a terminal and plain in a pipe [one of: table, plain, csv, tsv, json, ndjson, md, html, xlsx]' -r -f -a "table\t''
plain\t''
csv\t''
tsv\t''
json\t''
ndjson\t''
md\t''
html\t''
xlsx\t''"
complete -c renda -n "__fish_renda_using_subcommand matter; and __fish_seen_subcommand_from export" -l output -d 'Write to a file (beside it, then renamed); - is standard output' -r
complete -c renda -n "__fish_renda_using_subcommand matter; and __fish_seen_subcommand_from export" -l encoding -d 'Encoding of a CSV file [one of: utf-8-bom, utf-8, gb18030]' -r -f -a "utf-8-bom\t''
utf-8\t''
gb18030\t''"
complete -c renda -n "__fish_renda_using_subcommand matter; and __fish_seen_subcommand_from export" -l headings -d 'Language of the headings, or their keys (default: as --lang) [one of: zh, en, key]' -r -f -a "zh\t''
en\t''
key\t''"
complete -c renda -n "__fish_renda_using_subcommand matter; and __fish_seen_subcommand_from export" -l dates -d 'Dates in XLSX: iso as 2024-03-05 (the default), zh with Chinese characters [one of: iso, zh]' -r -f -a "iso\t''
zh\t''"
complete -c renda -n "__fish_renda_using_subcommand matter; and __fish_seen_subcommand_from export" -l number -d 'Filter by No.' -r
complete -c renda -n "__fish_renda_using_subcommand matter; and __fish_seen_subcommand_from export" -l region -d 'Filter by Region' -r
complete -c renda -n "__fish_renda_using_subcommand matter; and __fish_seen_subcommand_from export" -l deputy -d 'Filter by Deputy' -r
complete -c renda -n "__fish_renda_using_subcommand matter; and __fish_seen_subcommand_from export" -l term -d 'Filter by Term' -r
complete -c renda -n "__fish_renda_using_subcommand matter; and __fish_seen_subcommand_from export" -l activity -d 'Filter by Activity' -r
complete -c renda -n "__fish_renda_using_subcommand matter; and __fish_seen_subcommand_from export" -l title -d 'Filter by Matter' -r
complete -c renda -n "__fish_renda_using_subcommand matter; and __fish_seen_subcommand_from export" -l beneficiaries -d 'Filter by Beneficiaries' -r
complete -c renda -n "__fish_renda_using_subcommand matter; and __fish_seen_subcommand_from export" -l money -d 'Filter by Money' -r
complete -c renda -n "__fish_renda_using_subcommand matter; and __fish_seen_subcommand_from export" -l done-on -d 'Filter by Done' -r
complete -c renda -n "__fish_renda_using_subcommand matter; and __fish_seen_subcommand_from export" -l extra -d 'Filter by Extra' -r
complete -c renda -n "__fish_renda_using_subcommand matter; and __fish_seen_subcommand_from export" -l db -d 'The database: a file, or postgres://user@host/name' -r
complete -c renda -n "__fish_renda_using_subcommand matter; and __fish_seen_subcommand_from export" -l read-url -d 'Where commands that only read do so, such as a standby' -r
complete -c renda -n "__fish_renda_using_subcommand matter; and __fish_seen_subcommand_from export" -l lang -d 'Language' -r -f -a "zh\t''
en\t''"
complete -c renda -n "__fish_renda_using_subcommand matter; and __fish_seen_subcommand_from export" -l today -d 'Take this day as today' -r
complete -c renda -n "__fish_renda_using_subcommand matter; and __fish_seen_subcommand_from export" -l as-of -d 'Look at things as they stood at the end of this day' -r
complete -c renda -n "__fish_renda_using_subcommand matter; and __fish_seen_subcommand_from export" -l operator -d 'Who operates, for the journal' -r
complete -c renda -n "__fish_renda_using_subcommand matter; and __fish_seen_subcommand_from export" -l profile -d 'Rule profile: a built-in name or a TOML file' -r
complete -c renda -n "__fish_renda_using_subcommand matter; and __fish_seen_subcommand_from export" -l config -d 'Configuration file (default: renda.toml)' -r
complete -c renda -n "__fish_renda_using_subcommand matter; and __fish_seen_subcommand_from export" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c renda -n "__fish_renda_using_subcommand matter; and __fish_seen_subcommand_from export" -l reveal -d 'Show personal data unmasked (written to the journal)'
complete -c renda -n "__fish_renda_using_subcommand matter; and __fish_seen_subcommand_from export" -l force -d 'Overwrite an existing file'
complete -c renda -n "__fish_renda_using_subcommand matter; and __fish_seen_subcommand_from export" -l title-row -d 'Put the title in a row above the headings of XLSX'
complete -c renda -n "__fish_renda_using_subcommand matter; and __fish_seen_subcommand_from export" -s h -l help -d 'Print help'
complete -c renda -n "__fish_renda_using_subcommand matter; and __fish_seen_subcommand_from export" -s q -l quiet -d 'Say only what went wrong'
complete -c renda -n "__fish_renda_using_subcommand matter; and __fish_seen_subcommand_from export" -s v -l verbose -d 'Say more'
complete -c renda -n "__fish_renda_using_subcommand matter; and __fish_seen_subcommand_from export" -l no-progress -d 'Show no progress'
complete -c renda -n "__fish_renda_using_subcommand matter; and __fish_seen_subcommand_from export" -l yes -d 'Answer yes to questions'
complete -c renda -n "__fish_renda_using_subcommand matter; and __fish_seen_subcommand_from template" -l format -d 'Output format; by default from the extension of --output, else table on a terminal and plain in a pipe [one of: table, plain, csv, tsv, json, ndjson, md, html, xlsx]' -r -f -a "table\t''
plain\t''
csv\t''
tsv\t''
json\t''
ndjson\t''
md\t''
html\t''
xlsx\t''"
complete -c renda -n "__fish_renda_using_subcommand matter; and __fish_seen_subcommand_from template" -l output -d 'Write to a file (beside it, then renamed); - is standard output' -r
complete -c renda -n "__fish_renda_using_subcommand matter; and __fish_seen_subcommand_from template" -l encoding -d 'Encoding of a CSV file [one of: utf-8-bom, utf-8, gb18030]' -r -f -a "utf-8-bom\t''
utf-8\t''
gb18030\t''"
complete -c renda -n "__fish_renda_using_subcommand matter; and __fish_seen_subcommand_from template" -l headings -d 'Language of the headings, or their keys (default: as --lang) [one of: zh, en, key]' -r -f -a "zh\t''
en\t''
key\t''"
complete -c renda -n "__fish_renda_using_subcommand matter; and __fish_seen_subcommand_from template" -l dates -d 'Dates in XLSX: iso as 2024-03-05 (the default), zh with Chinese characters [one of: iso, zh]' -r -f -a "iso\t''
zh\t''"
complete -c renda -n "__fish_renda_using_subcommand matter; and __fish_seen_subcommand_from template" -l db -d 'The database: a file, or postgres://user@host/name' -r
complete -c renda -n "__fish_renda_using_subcommand matter; and __fish_seen_subcommand_from template" -l read-url -d 'Where commands that only read do so, such as a standby' -r
complete -c renda -n "__fish_renda_using_subcommand matter; and __fish_seen_subcommand_from template" -l lang -d 'Language' -r -f -a "zh\t''
en\t''"
complete -c renda -n "__fish_renda_using_subcommand matter; and __fish_seen_subcommand_from template" -l today -d 'Take this day as today' -r
complete -c renda -n "__fish_renda_using_subcommand matter; and __fish_seen_subcommand_from template" -l as-of -d 'Look at things as they stood at the end of this day' -r
complete -c renda -n "__fish_renda_using_subcommand matter; and __fish_seen_subcommand_from template" -l operator -d 'Who operates, for the journal' -r
complete -c renda -n "__fish_renda_using_subcommand matter; and __fish_seen_subcommand_from template" -l profile -d 'Rule profile: a built-in name or a TOML file' -r
complete -c renda -n "__fish_renda_using_subcommand matter; and __fish_seen_subcommand_from template" -l config -d 'Configuration file (default: renda.toml)' -r
complete -c renda -n "__fish_renda_using_subcommand matter; and __fish_seen_subcommand_from template" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c renda -n "__fish_renda_using_subcommand matter; and __fish_seen_subcommand_from template" -l force -d 'Overwrite an existing file'
complete -c renda -n "__fish_renda_using_subcommand matter; and __fish_seen_subcommand_from template" -l title-row -d 'Put the title in a row above the headings of XLSX'
complete -c renda -n "__fish_renda_using_subcommand matter; and __fish_seen_subcommand_from template" -s h -l help -d 'Print help'
complete -c renda -n "__fish_renda_using_subcommand matter; and __fish_seen_subcommand_from template" -s q -l quiet -d 'Say only what went wrong'
complete -c renda -n "__fish_renda_using_subcommand matter; and __fish_seen_subcommand_from template" -s v -l verbose -d 'Say more'
complete -c renda -n "__fish_renda_using_subcommand matter; and __fish_seen_subcommand_from template" -l no-progress -d 'Show no progress'
complete -c renda -n "__fish_renda_using_subcommand matter; and __fish_seen_subcommand_from template" -l yes -d 'Answer yes to questions'
complete -c renda -n "__fish_renda_using_subcommand opinion; and not __fish_seen_subcommand_from list show add edit import export template" -l db -d 'The database: a file, or postgres://user@host/name' -r
complete -c renda -n "__fish_renda_using_subcommand opinion; and not __fish_seen_subcommand_from list show add edit import export template" -l read-url -d 'Where commands that only read do so, such as a standby' -r
complete -c renda -n "__fish_renda_using_subcommand opinion; and not __fish_seen_subcommand_from list show add edit import export template" -l lang -d 'Language' -r -f -a "zh\t''
en\t''"
complete -c renda -n "__fish_renda_using_subcommand opinion; and not __fish_seen_subcommand_from list show add edit import export template" -l today -d 'Take this day as today' -r
complete -c renda -n "__fish_renda_using_subcommand opinion; and not __fish_seen_subcommand_from list show add edit import export template" -l as-of -d 'Look at things as they stood at the end of this day' -r
complete -c renda -n "__fish_renda_using_subcommand opinion; and not __fish_seen_subcommand_from list show add edit import export template" -l operator -d 'Who operates, for the journal' -r
complete -c renda -n "__fish_renda_using_subcommand opinion; and not __fish_seen_subcommand_from list show add edit import export template" -l profile -d 'Rule profile: a built-in name or a TOML file' -r
complete -c renda -n "__fish_renda_using_subcommand opinion; and not __fish_seen_subcommand_from list show add edit import export template" -l config -d 'Configuration file (default: renda.toml)' -r
complete -c renda -n "__fish_renda_using_subcommand opinion; and not __fish_seen_subcommand_from list show add edit import export template" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c renda -n "__fish_renda_using_subcommand opinion; and not __fish_seen_subcommand_from list show add edit import export template" -s h -l help -d 'Print help'
complete -c renda -n "__fish_renda_using_subcommand opinion; and not __fish_seen_subcommand_from list show add edit import export template" -s q -l quiet -d 'Say only what went wrong'
complete -c renda -n "__fish_renda_using_subcommand opinion; and not __fish_seen_subcommand_from list show add edit import export template" -s v -l verbose -d 'Say more'
complete -c renda -n "__fish_renda_using_subcommand opinion; and not __fish_seen_subcommand_from list show add edit import export template" -l no-progress -d 'Show no progress'
complete -c renda -n "__fish_renda_using_subcommand opinion; and not __fish_seen_subcommand_from list show add edit import export template" -l yes -d 'Answer yes to questions'
complete -c renda -n "__fish_renda_using_subcommand opinion; and not __fish_seen_subcommand_from list show add edit import export template" -f -a "list" -d 'List opinion records, filtered by any column'
complete -c renda -n "__fish_renda_using_subcommand opinion; and not __fish_seen_subcommand_from list show add edit import export template" -f -a "show" -d 'Show everything about one opinion'
complete -c renda -n "__fish_renda_using_subcommand opinion; and not __fish_seen_subcommand_from list show add edit import export template" -f -a "add" -d 'Add one opinion'
complete -c renda -n "__fish_renda_using_subcommand opinion; and not __fish_seen_subcommand_from list show add edit import export template" -f -a "edit" -d 'Change one opinion'
complete -c renda -n "__fish_renda_using_subcommand opinion; and not __fish_seen_subcommand_from list show add edit import export template" -f -a "import" -d 'Import opinion records from sheets'
complete -c renda -n "__fish_renda_using_subcommand opinion; and not __fish_seen_subcommand_from list show add edit import export template" -f -a "export" -d 'Export opinion records, ready to be imported again'
complete -c renda -n "__fish_renda_using_subcommand opinion; and not __fish_seen_subcommand_from list show add edit import export template" -f -a "template" -d 'Print the empty sheet for opinion: headings and one example'
complete -c renda -n "__fish_renda_using_subcommand opinion; and __fish_seen_subcommand_from list" -l columns -d 'Show these columns, separated by commas; all shows every one' -r
complete -c renda -n "__fish_renda_using_subcommand opinion; and __fish_seen_subcommand_from list" -l sort -d 'Columns to sort by, separated by commas; - before one descends' -r
complete -c renda -n "__fish_renda_using_subcommand opinion; and __fish_seen_subcommand_from list" -l limit -d 'Show at most so many rows' -r
complete -c renda -n "__fish_renda_using_subcommand opinion; and __fish_seen_subcommand_from list" -l format -d 'Output format; by default from the extension of --output, else table on a terminal and plain in a pipe [one of: table, plain, csv, tsv, json, ndjson, md, html, xlsx]' -r -f -a "table\t''
plain\t''
csv\t''
tsv\t''
json\t''
ndjson\t''
md\t''
html\t''
xlsx\t''"
complete -c renda -n "__fish_renda_using_subcommand opinion; and __fish_seen_subcommand_from list" -l output -d 'Write to a file (beside it, then renamed); - is standard output' -r
complete -c renda -n "__fish_renda_using_subcommand opinion; and __fish_seen_subcommand_from list" -l encoding -d 'Encoding of a CSV file [one of: utf-8-bom, utf-8, gb18030]' -r -f -a "utf-8-bom\t''
utf-8\t''
gb18030\t''"
complete -c renda -n "__fish_renda_using_subcommand opinion; and __fish_seen_subcommand_from list" -l headings -d 'Language of the headings, or their keys (default: as --lang) [one of: zh, en, key]' -r -f -a "zh\t''
en\t''
key\t''"
complete -c renda -n "__fish_renda_using_subcommand opinion; and __fish_seen_subcommand_from list" -l dates -d 'Dates in XLSX: iso as 2024-03-05 (the default), zh with Chinese characters [one of: iso, zh]' -r -f -a "iso\t''
zh\t''"
complete -c renda -n "__fish_renda_using_subcommand opinion; and __fish_seen_subcommand_from list" -l number -d 'Filter by No.' -r
complete -c renda -n "__fish_renda_using_subcommand opinion; and __fish_seen_subcommand_from list" -l region -d 'Filter by Region' -r
complete -c renda -n "__fish_renda_using_subcommand opinion; and __fish_seen_subcommand_from list" -l station -d 'Filter by Station' -r
complete -c renda -n "__fish_renda_using_subcommand opinion; and __fish_seen_subcommand_from list" -l received-on -d 'Filter by Received' -r
complete -c renda -n "__fish_renda_using_subcommand opinion; and __fish_seen_subcommand_from list" -l deputy -d 'Filter by Deputy' -r
complete -c renda -n "__fish_renda_using_subcommand opinion; and __fish_seen_subcommand_from list" -l term -d 'Filter by Term' -r
complete -c renda -n "__fish_renda_using_subcommand opinion; and __fish_seen_subcommand_from list" -l voter -d 'Filter by Voter' -r
complete -c renda -n "__fish_renda_using_subcommand opinion; and __fish_seen_subcommand_from list" -l phone -d 'Filter by Telephone' -r
complete -c renda -n "__fish_renda_using_subcommand opinion; and __fish_seen_subcommand_from list" -l text -d 'Filter by Opinion' -r
complete -c renda -n "__fish_renda_using_subcommand opinion; and __fish_seen_subcommand_from list" -l category -d 'Filter by Category' -r
complete -c renda -n "__fish_renda_using_subcommand opinion; and __fish_seen_subcommand_from list" -l draft -d 'Filter by Draft' -r
complete -c renda -n "__fish_renda_using_subcommand opinion; and __fish_seen_subcommand_from list" -l route -d 'Filter by Route' -r
complete -c renda -n "__fish_renda_using_subcommand opinion; and __fish_seen_subcommand_from list" -l unit -d 'Filter by Unit' -r
complete -c renda -n "__fish_renda_using_subcommand opinion; and __fish_seen_subcommand_from list" -l due-on -d 'Filter by Due' -r
complete -c renda -n "__fish_renda_using_subcommand opinion; and __fish_seen_subcommand_from list" -l answered-on -d 'Filter by Answered' -r
complete -c renda -n "__fish_renda_using_subcommand opinion; and __fish_seen_subcommand_from list" -l adopted-on -d 'Filter by Adopted' -r
complete -c renda -n "__fish_renda_using_subcommand opinion; and __fish_seen_subcommand_from list" -l outcome -d 'Filter by Outcome' -r
complete -c renda -n "__fish_renda_using_subcommand opinion; and __fish_seen_subcommand_from list" -l voter-view -d 'Filter by Voter\'s view' -r
complete -c renda -n "__fish_renda_using_subcommand opinion; and __fish_seen_subcommand_from list" -l suggestion -d 'Filter by Suggestion' -r
complete -c renda -n "__fish_renda_using_subcommand opinion; and __fish_seen_subcommand_from list" -l extra -d 'Filter by Extra' -r
complete -c renda -n "__fish_renda_using_subcommand opinion; and __fish_seen_subcommand_from list" -l db -d 'The database: a file, or postgres://user@host/name' -r
complete -c renda -n "__fish_renda_using_subcommand opinion; and __fish_seen_subcommand_from list" -l read-url -d 'Where commands that only read do so, such as a standby' -r
complete -c renda -n "__fish_renda_using_subcommand opinion; and __fish_seen_subcommand_from list" -l lang -d 'Language' -r -f -a "zh\t''
en\t''"
complete -c renda -n "__fish_renda_using_subcommand opinion; and __fish_seen_subcommand_from list" -l today -d 'Take this day as today' -r
complete -c renda -n "__fish_renda_using_subcommand opinion; and __fish_seen_subcommand_from list" -l as-of -d 'Look at things as they stood at the end of this day' -r
complete -c renda -n "__fish_renda_using_subcommand opinion; and __fish_seen_subcommand_from list" -l operator -d 'Who operates, for the journal' -r
complete -c renda -n "__fish_renda_using_subcommand opinion; and __fish_seen_subcommand_from list" -l profile -d 'Rule profile: a built-in name or a TOML file' -r
complete -c renda -n "__fish_renda_using_subcommand opinion; and __fish_seen_subcommand_from list" -l config -d 'Configuration file (default: renda.toml)' -r
complete -c renda -n "__fish_renda_using_subcommand opinion; and __fish_seen_subcommand_from list" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c renda -n "__fish_renda_using_subcommand opinion; and __fish_seen_subcommand_from list" -l reveal -d 'Show personal data unmasked (written to the journal)'
complete -c renda -n "__fish_renda_using_subcommand opinion; and __fish_seen_subcommand_from list" -l exit-code -d 'Exit with 10 when there is something, for cron'
complete -c renda -n "__fish_renda_using_subcommand opinion; and __fish_seen_subcommand_from list" -l force -d 'Overwrite an existing file'
complete -c renda -n "__fish_renda_using_subcommand opinion; and __fish_seen_subcommand_from list" -l title-row -d 'Put the title in a row above the headings of XLSX'
complete -c renda -n "__fish_renda_using_subcommand opinion; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help'
complete -c renda -n "__fish_renda_using_subcommand opinion; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Say only what went wrong'
complete -c renda -n "__fish_renda_using_subcommand opinion; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Say more'
complete -c renda -n "__fish_renda_using_subcommand opinion; and __fish_seen_subcommand_from list" -l no-progress -d 'Show no progress'
complete -c renda -n "__fish_renda_using_subcommand opinion; and __fish_seen_subcommand_from list" -l yes -d 'Answer yes to questions'
complete -c renda -n "__fish_renda_using_subcommand opinion; and __fish_seen_subcommand_from show" -l format -d 'Output format; by default from the extension of --output, else table on a terminal and plain in a pipe [one of: table, plain, csv, tsv, json, ndjson, md, html, xlsx]' -r -f -a "table\t''
plain\t''
csv\t''
tsv\t''
json\t''
ndjson\t''
md\t''
html\t''
xlsx\t''"
complete -c renda -n "__fish_renda_using_subcommand opinion; and __fish_seen_subcommand_from show" -l output -d 'Write to a file (beside it, then renamed); - is standard output' -r
complete -c renda -n "__fish_renda_using_subcommand opinion; and __fish_seen_subcommand_from show" -l encoding -d 'Encoding of a CSV file [one of: utf-8-bom, utf-8, gb18030]' -r -f -a "utf-8-bom\t''
utf-8\t''
gb18030\t''"
complete -c renda -n "__fish_renda_using_subcommand opinion; and __fish_seen_subcommand_from show" -l headings -d 'Language of the headings, or their keys (default: as --lang) [one of: zh, en, key]' -r -f -a "zh\t''
en\t''
key\t''"
complete -c renda -n "__fish_renda_using_subcommand opinion; and __fish_seen_subcommand_from show" -l dates -d 'Dates in XLSX: iso as 2024-03-05 (the default), zh with Chinese characters [one of: iso, zh]' -r -f -a "iso\t''
zh\t''"
complete -c renda -n "__fish_renda_using_subcommand opinion; and __fish_seen_subcommand_from show" -l number -d 'Filter by No.' -r
complete -c renda -n "__fish_renda_using_subcommand opinion; and __fish_seen_subcommand_from show" -l region -d 'Filter by Region' -r
complete -c renda -n "__fish_renda_using_subcommand opinion; and __fish_seen_subcommand_from show" -l db -d 'The database: a file, or postgres://user@host/name' -r
complete -c renda -n "__fish_renda_using_subcommand opinion; and __fish_seen_subcommand_from show" -l read-url -d 'Where commands that only read do so, such as a standby' -r
complete -c renda -n "__fish_renda_using_subcommand opinion; and __fish_seen_subcommand_from show" -l lang -d 'Language' -r -f -a "zh\t''
en\t''"
complete -c renda -n "__fish_renda_using_subcommand opinion; and __fish_seen_subcommand_from show" -l today -d 'Take this day as today' -r
complete -c renda -n "__fish_renda_using_subcommand opinion; and __fish_seen_subcommand_from show" -l as-of -d 'Look at things as they stood at the end of this day' -r
complete -c renda -n "__fish_renda_using_subcommand opinion; and __fish_seen_subcommand_from show" -l operator -d 'Who operates, for the journal' -r
complete -c renda -n "__fish_renda_using_subcommand opinion; and __fish_seen_subcommand_from show" -l profile -d 'Rule profile: a built-in name or a TOML file' -r
complete -c renda -n "__fish_renda_using_subcommand opinion; and __fish_seen_subcommand_from show" -l config -d 'Configuration file (default: renda.toml)' -r
complete -c renda -n "__fish_renda_using_subcommand opinion; and __fish_seen_subcommand_from show" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c renda -n "__fish_renda_using_subcommand opinion; and __fish_seen_subcommand_from show" -l reveal -d 'Show personal data unmasked (written to the journal)'
complete -c renda -n "__fish_renda_using_subcommand opinion; and __fish_seen_subcommand_from show" -l force -d 'Overwrite an existing file'
complete -c renda -n "__fish_renda_using_subcommand opinion; and __fish_seen_subcommand_from show" -l title-row -d 'Put the title in a row above the headings of XLSX'
complete -c renda -n "__fish_renda_using_subcommand opinion; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help'
complete -c renda -n "__fish_renda_using_subcommand opinion; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Say only what went wrong'
complete -c renda -n "__fish_renda_using_subcommand opinion; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Say more'
complete -c renda -n "__fish_renda_using_subcommand opinion; and __fish_seen_subcommand_from show" -l no-progress -d 'Show no progress'
complete -c renda -n "__fish_renda_using_subcommand opinion; and __fish_seen_subcommand_from show" -l yes -d 'Answer yes to questions'
complete -c renda -n "__fish_renda_using_subcommand opinion; and __fish_seen_subcommand_from add" -l number -d 'No. (required), such as YJ2024-0001' -r
complete -c renda -n "__fish_renda_using_subcommand opinion; and __fish_seen_subcommand_from add" -l region -d 'Region, such as 520103' -r
complete -c renda -n "__fish_renda_using_subcommand opinion; and __fish_seen_subcommand_from add" -l station -d 'Station' -r
complete -c renda -n "__fish_renda_using_subcommand opinion; and __fish_seen_subcommand_from add" -l received-on -d 'Received (required), such as 2024-05-16' -r
complete -c renda -n "__fish_renda_using_subcommand opinion; and __fish_seen_subcommand_from add" -l deputy -d 'Deputy' -r
complete -c renda -n "__fish_renda_using_subcommand opinion; and __fish_seen_subcommand_from add" -l term -d 'Term' -r
complete -c renda -n "__fish_renda_using_subcommand opinion; and __fish_seen_subcommand_from add" -l voter -d 'Voter' -r
complete -c renda -n "__fish_renda_using_subcommand opinion; and __fish_seen_subcommand_from add" -l phone -d 'Telephone' -r
complete -c renda -n "__fish_renda_using_subcommand opinion; and __fish_seen_subcommand_from add" -l text -d 'Opinion (required), such as 建议增设社区公交站' -r
complete -c renda -n "__fish_renda_using_subcommand opinion; and __fish_seen_subcommand_from add" -l category -d 'Category' -r
complete -c renda -n "__fish_renda_using_subcommand opinion; and __fish_seen_subcommand_from add" -l draft -d 'Draft, such as 养老服务条例（草案）' -r
complete -c renda -n "__fish_renda_using_subcommand opinion; and __fish_seen_subcommand_from add" -l route -d 'Route, such as 转部门' -r
complete -c renda -n "__fish_renda_using_subcommand opinion; and __fish_seen_subcommand_from add" -l unit -d 'Unit' -r
complete -c renda -n "__fish_renda_using_subcommand opinion; and __fish_seen_subcommand_from add" -l due-on -d 'Due' -r
complete -c renda -n "__fish_renda_using_subcommand opinion; and __fish_seen_subcommand_from add" -l answered-on -d 'Answered' -r
complete -c renda -n "__fish_renda_using_subcommand opinion; and __fish_seen_subcommand_from add" -l adopted-on -d 'Adopted' -r
complete -c renda -n "__fish_renda_using_subcommand opinion; and __fish_seen_subcommand_from add" -l outcome -d 'Outcome' -r
complete -c renda -n "__fish_renda_using_subcommand opinion; and __fish_seen_subcommand_from add" -l voter-view -d 'Voter\'s view' -r
complete -c renda -n "__fish_renda_using_subcommand opinion; and __fish_seen_subcommand_from add" -l suggestion -d 'Suggestion' -r
complete -c renda -n "__fish_renda_using_subcommand opinion; and __fish_seen_subcommand_from add" -l extra -d 'Extra' -r
complete -c renda -n "__fish_renda_using_subcommand opinion; and __fish_seen_subcommand_from add" -l db -d 'The database: a file, or postgres://user@host/name' -r
complete -c renda -n "__fish_renda_using_subcommand opinion; and __fish_seen_subcommand_from add" -l read-url -d 'Where commands that only read do so, such as a standby' -r
complete -c renda -n "__fish_renda_using_subcommand opinion; and __fish_seen_subcommand_from add" -l lang -d 'Language' -r -f -a "zh\t''
en\t''"
complete -c renda -n "__fish_renda_using_subcommand opinion; and __fish_seen_subcommand_from add" -l today -d 'Take this day as today' -r
complete -c renda -n "__fish_renda_using_subcommand opinion; and __fish_seen_subcommand_from add" -l as-of -d 'Look at things as they stood at the end of this day' -r
complete -c renda -n "__fish_renda_using_subcommand opinion; and __fish_seen_subcommand_from add" -l operator -d 'Who operates, for the journal' -r
complete -c renda -n "__fish_renda_using_subcommand opinion; and __fish_seen_subcommand_from add" -l profile -d 'Rule profile: a built-in name or a TOML file' -r
complete -c renda -n "__fish_renda_using_subcommand opinion; and __fish_seen_subcommand_from add" -l config -d 'Configuration file (default: renda.toml)' -r
complete -c renda -n "__fish_renda_using_subcommand opinion; and __fish_seen_subcommand_from add" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c renda -n "__fish_renda_using_subcommand opinion; and __fish_seen_subcommand_from add" -s n -l dry-run -d 'Do everything and undo it: same counts, same exit code'
complete -c renda -n "__fish_renda_using_subcommand opinion; and __fish_seen_subcommand_from add" -s h -l help -d 'Print help'
complete -c renda -n "__fish_renda_using_subcommand opinion; and __fish_seen_subcommand_from add" -s q -l quiet -d 'Say only what went wrong'
complete -c renda -n "__fish_renda_using_subcommand opinion; and __fish_seen_subcommand_from add" -s v -l verbose -d 'Say more'
complete -c renda -n "__fish_renda_using_subcommand opinion; and __fish_seen_subcommand_from add" -l no-progress -d 'Show no progress'
complete -c renda -n "__fish_renda_using_subcommand opinion; and __fish_seen_subcommand_from add" -l yes -d 'Answer yes to questions'
complete -c renda -n "__fish_renda_using_subcommand opinion; and __fish_seen_subcommand_from edit" -l station -d 'Station' -r
complete -c renda -n "__fish_renda_using_subcommand opinion; and __fish_seen_subcommand_from edit" -l received-on -d 'Received (required), such as 2024-05-16' -r
complete -c renda -n "__fish_renda_using_subcommand opinion; and __fish_seen_subcommand_from edit" -l deputy -d 'Deputy' -r
complete -c renda -n "__fish_renda_using_subcommand opinion; and __fish_seen_subcommand_from edit" -l term -d 'Term' -r
complete -c renda -n "__fish_renda_using_subcommand opinion; and __fish_seen_subcommand_from edit" -l voter -d 'Voter' -r
complete -c renda -n "__fish_renda_using_subcommand opinion; and __fish_seen_subcommand_from edit" -l phone -d 'Telephone' -r
complete -c renda -n "__fish_renda_using_subcommand opinion; and __fish_seen_subcommand_from edit" -l text -d 'Opinion (required), such as 建议增设社区公交站' -r
complete -c renda -n "__fish_renda_using_subcommand opinion; and __fish_seen_subcommand_from edit" -l category -d 'Category' -r
complete -c renda -n "__fish_renda_using_subcommand opinion; and __fish_seen_subcommand_from edit" -l draft -d 'Draft, such as 养老服务条例（草案）' -r
complete -c renda -n "__fish_renda_using_subcommand opinion; and __fish_seen_subcommand_from edit" -l route -d 'Route, such as 转部门' -r
complete -c renda -n "__fish_renda_using_subcommand opinion; and __fish_seen_subcommand_from edit" -l unit -d 'Unit' -r
complete -c renda -n "__fish_renda_using_subcommand opinion; and __fish_seen_subcommand_from edit" -l due-on -d 'Due' -r
complete -c renda -n "__fish_renda_using_subcommand opinion; and __fish_seen_subcommand_from edit" -l answered-on -d 'Answered' -r
complete -c renda -n "__fish_renda_using_subcommand opinion; and __fish_seen_subcommand_from edit" -l adopted-on -d 'Adopted' -r
complete -c renda -n "__fish_renda_using_subcommand opinion; and __fish_seen_subcommand_from edit" -l outcome -d 'Outcome' -r
complete -c renda -n "__fish_renda_using_subcommand opinion; and __fish_seen_subcommand_from edit" -l voter-view -d 'Voter\'s view' -r
complete -c renda -n "__fish_renda_using_subcommand opinion; and __fish_seen_subcommand_from edit" -l suggestion -d 'Suggestion' -r
complete -c renda -n "__fish_renda_using_subcommand opinion; and __fish_seen_subcommand_from edit" -l extra -d 'Extra' -r
complete -c renda -n "__fish_renda_using_subcommand opinion; and __fish_seen_subcommand_from edit" -l number -d 'Filter by No.' -r
complete -c renda -n "__fish_renda_using_subcommand opinion; and __fish_seen_subcommand_from edit" -l region -d 'Filter by Region' -r
complete -c renda -n "__fish_renda_using_subcommand opinion; and __fish_seen_subcommand_from edit" -l db -d 'The database: a file, or postgres://user@host/name' -r
complete -c renda -n "__fish_renda_using_subcommand opinion; and __fish_seen_subcommand_from edit" -l read-url -d 'Where commands that only read do so, such as a standby' -r
complete -c renda -n "__fish_renda_using_subcommand opinion; and __fish_seen_subcommand_from edit" -l lang -d 'Language' -r -f -a "zh\t''
en\t''"
complete -c renda -n "__fish_renda_using_subcommand opinion; and __fish_seen_subcommand_from edit" -l today -d 'Take this day as today' -r
complete -c renda -n "__fish_renda_using_subcommand opinion; and __fish_seen_subcommand_from edit" -l as-of -d 'Look at things as they stood at the end of this day' -r
complete -c renda -n "__fish_renda_using_subcommand opinion; and __fish_seen_subcommand_from edit" -l operator -d 'Who operates, for the journal' -r
complete -c renda -n "__fish_renda_using_subcommand opinion; and __fish_seen_subcommand_from edit" -l profile -d 'Rule profile: a built-in name or a TOML file' -r
complete -c renda -n "__fish_renda_using_subcommand opinion; and __fish_seen_subcommand_from edit" -l config -d 'Configuration file (default: renda.toml)' -r
complete -c renda -n "__fish_renda_using_subcommand opinion; and __fish_seen_subcommand_from edit" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c renda -n "__fish_renda_using_subcommand opinion; and __fish_seen_subcommand_from edit" -s n -l dry-run -d 'Do everything and undo it: same counts, same exit code'
complete -c renda -n "__fish_renda_using_subcommand opinion; and __fish_seen_subcommand_from edit" -s h -l help -d 'Print help'
complete -c renda -n "__fish_renda_using_subcommand opinion; and __fish_seen_subcommand_from edit" -s q -l quiet -d 'Say only what went wrong'
complete -c renda -n "__fish_renda_using_subcommand opinion; and __fish_seen_subcommand_from edit" -s v -l verbose -d 'Say more'
complete -c renda -n "__fish_renda_using_subcommand opinion; and __fish_seen_subcommand_from edit" -l no-progress -d 'Show no progress'
complete -c renda -n "__fish_renda_using_subcommand opinion; and __fish_seen_subcommand_from edit" -l yes -d 'Answer yes to questions'
complete -c renda -n "__fish_renda_using_subcommand opinion; and __fish_seen_subcommand_from import" -l on-conflict -d 'Where a record differs: update (default), skip, reject' -r -f -a "update\t''
skip\t''
reject\t''"
complete -c renda -n "__fish_renda_using_subcommand opinion; and __fish_seen_subcommand_from import" -l rejects -d 'Write the rejected rows with their reasons to this file; mended, it can be imported as it is' -r
complete -c renda -n "__fish_renda_using_subcommand opinion; and __fish_seen_subcommand_from import" -l encoding -d 'Encoding of the sheet (told and said when left out): utf-8, gb18030, utf-16le, utf-16be' -r
complete -c renda -n "__fish_renda_using_subcommand opinion; and __fish_seen_subcommand_from import" -l sheet -d 'Sheet of a workbook, by name or number (when left out the first with known headings)' -r
complete -c renda -n "__fish_renda_using_subcommand opinion; and __fish_seen_subcommand_from import" -l header-row -d 'Line of the headings (found when left out)' -r
complete -c renda -n "__fish_renda_using_subcommand opinion; and __fish_seen_subcommand_from import" -l map -d 'Match a heading to a field; may be repeated' -r
complete -c renda -n "__fish_renda_using_subcommand opinion; and __fish_seen_subcommand_from import" -l save-map -d 'Save what --map matches under this name' -r
complete -c renda -n "__fish_renda_using_subcommand opinion; and __fish_seen_subcommand_from import" -l use-map -d 'Match headings as saved under this name; --map comes first' -r
complete -c renda -n "__fish_renda_using_subcommand opinion; and __fish_seen_subcommand_from import" -l plan -d 'Change nothing and write a plan to this file, for --apply' -r
complete -c renda -n "__fish_renda_using_subcommand opinion; and __fish_seen_subcommand_from import" -l format -d 'Output format; by default from the extension of --output, else table on a terminal and plain in a pipe [one of: table, plain, csv, tsv, json, ndjson, md, html, xlsx]' -r -f -a "table\t''
plain\t''
csv\t''
tsv\t''
json\t''
ndjson\t''
md\t''
html\t''
xlsx\t''"
complete -c renda -n "__fish_renda_using_subcommand opinion; and __fish_seen_subcommand_from import" -l output -d 'Write to a file (beside it, then renamed); - is standard output' -r
complete -c renda -n "__fish_renda_using_subcommand opinion; and __fish_seen_subcommand_from import" -l headings -d 'Language of the headings, or their keys (default: as --lang) [one of: zh, en, key]' -r -f -a "zh\t''
en\t''
key\t''"
complete -c renda -n "__fish_renda_using_subcommand opinion; and __fish_seen_subcommand_from import" -l apply -d 'Carry out what --plan wrote; where the sheet or the records it speaks of changed since, nothing is done: exit code 4' -r
complete -c renda -n "__fish_renda_using_subcommand opinion; and __fish_seen_subcommand_from import" -l db -d 'The database: a file, or postgres://user@host/name' -r
complete -c renda -n "__fish_renda_using_subcommand opinion; and __fish_seen_subcommand_from import" -l read-url -d 'Where commands that only read do so, such as a standby' -r
complete -c renda -n "__fish_renda_using_subcommand opinion; and __fish_seen_subcommand_from import" -l lang -d 'Language' -r -f -a "zh\t''
en\t''"
complete -c renda -n "__fish_renda_using_subcommand opinion; and __fish_seen_subcommand_from import" -l today -d 'Take this day as today' -r
complete -c renda -n "__fish_renda_using_subcommand opinion; and __fish_seen_subcommand_from import" -l as-of -d 'Look at things as they stood at the end of this day' -r
complete -c renda -n "__fish_renda_using_subcommand opinion; and __fish_seen_subcommand_from import" -l operator -d 'Who operates, for the journal' -r
complete -c renda -n "__fish_renda_using_subcommand opinion; and __fish_seen_subcommand_from import" -l profile -d 'Rule profile: a built-in name or a TOML file' -r
complete -c renda -n "__fish_renda_using_subcommand opinion; and __fish_seen_subcommand_from import" -l config -d 'Configuration file (default: renda.toml)' -r
complete -c renda -n "__fish_renda_using_subcommand opinion; and __fish_seen_subcommand_from import" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c renda -n "__fish_renda_using_subcommand opinion; and __fish_seen_subcommand_from import" -l strict -d 'Take nothing if any row is rejected'
complete -c renda -n "__fish_renda_using_subcommand opinion; and __fish_seen_subcommand_from import" -s n -l dry-run -d 'Do everything and undo it: same counts, same exit code'
complete -c renda -n "__fish_renda_using_subcommand opinion; and __fish_seen_subcommand_from import" -l keep-extra -d 'Keep columns that are not known, each cell a line with its heading, under “Extra”'
complete -c renda -n "__fish_renda_using_subcommand opinion; and __fish_seen_subcommand_from import" -l explain -d 'Explain how the sheet is read and what its rows would do; nothing is changed'
complete -c renda -n "__fish_renda_using_subcommand opinion; and __fish_seen_subcommand_from import" -l force -d 'Overwrite existing files (--rejects, --plan, --output)'
complete -c renda -n "__fish_renda_using_subcommand opinion; and __fish_seen_subcommand_from import" -s h -l help -d 'Print help'
complete -c renda -n "__fish_renda_using_subcommand opinion; and __fish_seen_subcommand_from import" -s q -l quiet -d 'Say only what went wrong'
complete -c renda -n "__fish_renda_using_subcommand opinion; and __fish_seen_subcommand_from import" -s v -l verbose -d 'Say more'
complete -c renda -n "__fish_renda_using_subcommand opinion; and __fish_seen_subcommand_from import" -l no-progress -d 'Show no progress'
complete -c renda -n "__fish_renda_using_subcommand opinion; and __fish_seen_subcommand_from import" -l yes -d 'Answer yes to questions'
complete -c renda -n "__fish_renda_using_subcommand opinion; and __fish_seen_subcommand_from export" -l columns -d 'Export these columns, separated by commas' -r
complete -c renda -n "__fish_renda_using_subcommand opinion; and __fish_seen_subcommand_from export" -l sort -d 'Columns to sort by, separated by commas; - before one descends' -r
complete -c renda -n "__fish_renda_using_subcommand opinion; and __fish_seen_subcommand_from export" -l format -d 'Output format; by default from the extension of --output, else table on a terminal and plain in a pipe [one of: table, plain, csv, tsv, json, ndjson, md, html, xlsx]' -r -f -a "table\t''
plain\t''
csv\t''
tsv\t''
json\t''
ndjson\t''
md\t''
html\t''
xlsx\t''"
complete -c renda -n "__fish_renda_using_subcommand opinion; and __fish_seen_subcommand_from export" -l output -d 'Write to a file (beside it, then renamed); - is standard output' -r
complete -c renda -n "__fish_renda_using_subcommand opinion; and __fish_seen_subcommand_from export" -l encoding -d 'Encoding of a CSV file [one of: utf-8-bom, utf-8, gb18030]' -r -f -a "utf-8-bom\t''
utf-8\t''
gb18030\t''"
complete -c renda -n "__fish_renda_using_subcommand opinion; and __fish_seen_subcommand_from export" -l headings -d 'Language of the headings, or their keys (default: as --lang) [one of: zh, en, key]' -r -f -a "zh\t''
en\t''
key\t''"
complete -c renda -n "__fish_renda_using_subcommand opinion; and __fish_seen_subcommand_from export" -l dates -d 'Dates in XLSX: iso as 2024-03-05 (the default), zh with Chinese characters [one of: iso, zh]' -r -f -a "iso\t''
zh\t''"
complete -c renda -n "__fish_renda_using_subcommand opinion; and __fish_seen_subcommand_from export" -l number -d 'Filter by No.' -r
complete -c renda -n "__fish_renda_using_subcommand opinion; and __fish_seen_subcommand_from export" -l region -d 'Filter by Region' -r
complete -c renda -n "__fish_renda_using_subcommand opinion; and __fish_seen_subcommand_from export" -l station -d 'Filter by Station' -r
complete -c renda -n "__fish_renda_using_subcommand opinion; and __fish_seen_subcommand_from export" -l received-on -d 'Filter by Received' -r
complete -c renda -n "__fish_renda_using_subcommand opinion; and __fish_seen_subcommand_from export" -l deputy -d 'Filter by Deputy' -r
complete -c renda -n "__fish_renda_using_subcommand opinion; and __fish_seen_subcommand_from export" -l term -d 'Filter by Term' -r
complete -c renda -n "__fish_renda_using_subcommand opinion; and __fish_seen_subcommand_from export" -l voter -d 'Filter by Voter' -r
complete -c renda -n "__fish_renda_using_subcommand opinion; and __fish_seen_subcommand_from export" -l phone -d 'Filter by Telephone' -r
complete -c renda -n "__fish_renda_using_subcommand opinion; and __fish_seen_subcommand_from export" -l text -d 'Filter by Opinion' -r
complete -c renda -n "__fish_renda_using_subcommand opinion; and __fish_seen_subcommand_from export" -l category -d 'Filter by Category' -r
complete -c renda -n "__fish_renda_using_subcommand opinion; and __fish_seen_subcommand_from export" -l draft -d 'Filter by Draft' -r
complete -c renda -n "__fish_renda_using_subcommand opinion; and __fish_seen_subcommand_from export" -l route -d 'Filter by Route' -r
complete -c renda -n "__fish_renda_using_subcommand opinion; and __fish_seen_subcommand_from export" -l unit -d 'Filter by Unit' -r
complete -c renda -n "__fish_renda_using_subcommand opinion; and __fish_seen_subcommand_from export" -l due-on -d 'Filter by Due' -r
complete -c renda -n "__fish_renda_using_subcommand opinion; and __fish_seen_subcommand_from export" -l answered-on -d 'Filter by Answered' -r
complete -c renda -n "__fish_renda_using_subcommand opinion; and __fish_seen_subcommand_from export" -l adopted-on -d 'Filter by Adopted' -r
complete -c renda -n "__fish_renda_using_subcommand opinion; and __fish_seen_subcommand_from export" -l outcome -d 'Filter by Outcome' -r
complete -c renda -n "__fish_renda_using_subcommand opinion; and __fish_seen_subcommand_from export" -l voter-view -d 'Filter by Voter\'s view' -r
complete -c renda -n "__fish_renda_using_subcommand opinion; and __fish_seen_subcommand_from export" -l suggestion -d 'Filter by Suggestion' -r
complete -c renda -n "__fish_renda_using_subcommand opinion; and __fish_seen_subcommand_from export" -l extra -d 'Filter by Extra' -r
complete -c renda -n "__fish_renda_using_subcommand opinion; and __fish_seen_subcommand_from export" -l db -d 'The database: a file, or postgres://user@host/name' -r
complete -c renda -n "__fish_renda_using_subcommand opinion; and __fish_seen_subcommand_from export" -l read-url -d 'Where commands that only read do so, such as a standby' -r
complete -c renda -n "__fish_renda_using_subcommand opinion; and __fish_seen_subcommand_from export" -l lang -d 'Language' -r -f -a "zh\t''
en\t''"
complete -c renda -n "__fish_renda_using_subcommand opinion; and __fish_seen_subcommand_from export" -l today -d 'Take this day as today' -r
complete -c renda -n "__fish_renda_using_subcommand opinion; and __fish_seen_subcommand_from export" -l as-of -d 'Look at things as they stood at the end of this day' -r
complete -c renda -n "__fish_renda_using_subcommand opinion; and __fish_seen_subcommand_from export" -l operator -d 'Who operates, for the journal' -r
complete -c renda -n "__fish_renda_using_subcommand opinion; and __fish_seen_subcommand_from export" -l profile -d 'Rule profile: a built-in name or a TOML file' -r
complete -c renda -n "__fish_renda_using_subcommand opinion; and __fish_seen_subcommand_from export" -l config -d 'Configuration file (default: renda.toml)' -r
complete -c renda -n "__fish_renda_using_subcommand opinion; and __fish_seen_subcommand_from export" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c renda -n "__fish_renda_using_subcommand opinion; and __fish_seen_subcommand_from export" -l reveal -d 'Show personal data unmasked (written to the journal)'
complete -c renda -n "__fish_renda_using_subcommand opinion; and __fish_seen_subcommand_from export" -l force -d 'Overwrite an existing file'
complete -c renda -n "__fish_renda_using_subcommand opinion; and __fish_seen_subcommand_from export" -l title-row -d 'Put the title in a row above the headings of XLSX'
complete -c renda -n "__fish_renda_using_subcommand opinion; and __fish_seen_subcommand_from export" -s h -l help -d 'Print help'
complete -c renda -n "__fish_renda_using_subcommand opinion; and __fish_seen_subcommand_from export" -s q -l quiet -d 'Say only what went wrong'
complete -c renda -n "__fish_renda_using_subcommand opinion; and __fish_seen_subcommand_from export" -s v -l verbose -d 'Say more'
complete -c renda -n "__fish_renda_using_subcommand opinion; and __fish_seen_subcommand_from export" -l no-progress -d 'Show no progress'
complete -c renda -n "__fish_renda_using_subcommand opinion; and __fish_seen_subcommand_from export" -l yes -d 'Answer yes to questions'
complete -c renda -n "__fish_renda_using_subcommand opinion; and __fish_seen_subcommand_from template" -l format -d 'Output format; by default from the extension of --output, else table on a terminal and plain in a pipe [one of: table, plain, csv, tsv, json, ndjson, md, html, xlsx]' -r -f -a "table\t''
plain\t''
csv\t''
tsv\t''
json\t''
ndjson\t''
md\t''
html\t''
xlsx\t''"
complete -c renda -n "__fish_renda_using_subcommand opinion; and __fish_seen_subcommand_from template" -l output -d 'Write to a file (beside it, then renamed); - is standard output' -r
complete -c renda -n "__fish_renda_using_subcommand opinion; and __fish_seen_subcommand_from template" -l encoding -d 'Encoding of a CSV file [one of: utf-8-bom, utf-8, gb18030]' -r -f -a "utf-8-bom\t''
utf-8\t''
gb18030\t''"
complete -c renda -n "__fish_renda_using_subcommand opinion; and __fish_seen_subcommand_from template" -l headings -d 'Language of the headings, or their keys (default: as --lang) [one of: zh, en, key]' -r -f -a "zh\t''
en\t''
key\t''"
complete -c renda -n "__fish_renda_using_subcommand opinion; and __fish_seen_subcommand_from template" -l dates -d 'Dates in XLSX: iso as 2024-03-05 (the default), zh with Chinese characters [one of: iso, zh]' -r -f -a "iso\t''
zh\t''"
complete -c renda -n "__fish_renda_using_subcommand opinion; and __fish_seen_subcommand_from template" -l db -d 'The database: a file, or postgres://user@host/name' -r
complete -c renda -n "__fish_renda_using_subcommand opinion; and __fish_seen_subcommand_from template" -l read-url -d 'Where commands that only read do so, such as a standby' -r
complete -c renda -n "__fish_renda_using_subcommand opinion; and __fish_seen_subcommand_from template" -l lang -d 'Language' -r -f -a "zh\t''
en\t''"
complete -c renda -n "__fish_renda_using_subcommand opinion; and __fish_seen_subcommand_from template" -l today -d 'Take this day as today' -r
complete -c renda -n "__fish_renda_using_subcommand opinion; and __fish_seen_subcommand_from template" -l as-of -d 'Look at things as they stood at the end of this day' -r
complete -c renda -n "__fish_renda_using_subcommand opinion; and __fish_seen_subcommand_from template" -l operator -d 'Who operates, for the journal' -r
complete -c renda -n "__fish_renda_using_subcommand opinion; and __fish_seen_subcommand_from template" -l profile -d 'Rule profile: a built-in name or a TOML file' -r
complete -c renda -n "__fish_renda_using_subcommand opinion; and __fish_seen_subcommand_from template" -l config -d 'Configuration file (default: renda.toml)' -r
complete -c renda -n "__fish_renda_using_subcommand opinion; and __fish_seen_subcommand_from template" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c renda -n "__fish_renda_using_subcommand opinion; and __fish_seen_subcommand_from template" -l force -d 'Overwrite an existing file'
complete -c renda -n "__fish_renda_using_subcommand opinion; and __fish_seen_subcommand_from template" -l title-row -d 'Put the title in a row above the headings of XLSX'
complete -c renda -n "__fish_renda_using_subcommand opinion; and __fish_seen_subcommand_from template" -s h -l help -d 'Print help'
complete -c renda -n "__fish_renda_using_subcommand opinion; and __fish_seen_subcommand_from template" -s q -l quiet -d 'Say only what went wrong'
complete -c renda -n "__fish_renda_using_subcommand opinion; and __fish_seen_subcommand_from template" -s v -l verbose -d 'Say more'
complete -c renda -n "__fish_renda_using_subcommand opinion; and __fish_seen_subcommand_from template" -l no-progress -d 'Show no progress'
complete -c renda -n "__fish_renda_using_subcommand opinion; and __fish_seen_subcommand_from template" -l yes -d 'Answer yes to questions'
complete -c renda -n "__fish_renda_using_subcommand region; and not __fish_seen_subcommand_from list show add edit import export template" -l db -d 'The database: a file, or postgres://user@host/name' -r
complete -c renda -n "__fish_renda_using_subcommand region; and not __fish_seen_subcommand_from list show add edit import export template" -l read-url -d 'Where commands that only read do so, such as a standby' -r
complete -c renda -n "__fish_renda_using_subcommand region; and not __fish_seen_subcommand_from list show add edit import export template" -l lang -d 'Language' -r -f -a "zh\t''
en\t''"
complete -c renda -n "__fish_renda_using_subcommand region; and not __fish_seen_subcommand_from list show add edit import export template" -l today -d 'Take this day as today' -r
complete -c renda -n "__fish_renda_using_subcommand region; and not __fish_seen_subcommand_from list show add edit import export template" -l as-of -d 'Look at things as they stood at the end of this day' -r
complete -c renda -n "__fish_renda_using_subcommand region; and not __fish_seen_subcommand_from list show add edit import export template" -l operator -d 'Who operates, for the journal' -r
complete -c renda -n "__fish_renda_using_subcommand region; and not __fish_seen_subcommand_from list show add edit import export template" -l profile -d 'Rule profile: a built-in name or a TOML file' -r
complete -c renda -n "__fish_renda_using_subcommand region; and not __fish_seen_subcommand_from list show add edit import export template" -l config -d 'Configuration file (default: renda.toml)' -r
complete -c renda -n "__fish_renda_using_subcommand region; and not __fish_seen_subcommand_from list show add edit import export template" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c renda -n "__fish_renda_using_subcommand region; and not __fish_seen_subcommand_from list show add edit import export template" -s h -l help -d 'Print help'
complete -c renda -n "__fish_renda_using_subcommand region; and not __fish_seen_subcommand_from list show add edit import export template" -s q -l quiet -d 'Say only what went wrong'
complete -c renda -n "__fish_renda_using_subcommand region; and not __fish_seen_subcommand_from list show add edit import export template" -s v -l verbose -d 'Say more'
complete -c renda -n "__fish_renda_using_subcommand region; and not __fish_seen_subcommand_from list show add edit import export template" -l no-progress -d 'Show no progress'
complete -c renda -n "__fish_renda_using_subcommand region; and not __fish_seen_subcommand_from list show add edit import export template" -l yes -d 'Answer yes to questions'
complete -c renda -n "__fish_renda_using_subcommand region; and not __fish_seen_subcommand_from list show add edit import export template" -f -a "list" -d 'List region records, filtered by any column'
complete -c renda -n "__fish_renda_using_subcommand region; and not __fish_seen_subcommand_from list show add edit import export template" -f -a "show" -d 'Show everything about one region'
complete -c renda -n "__fish_renda_using_subcommand region; and not __fish_seen_subcommand_from list show add edit import export template" -f -a "add" -d 'Add one region'
complete -c renda -n "__fish_renda_using_subcommand region; and not __fish_seen_subcommand_from list show add edit import export template" -f -a "edit" -d 'Change one region'
complete -c renda -n "__fish_renda_using_subcommand region; and not __fish_seen_subcommand_from list show add edit import export template" -f -a "import" -d 'Import region records from sheets'
complete -c renda -n "__fish_renda_using_subcommand region; and not __fish_seen_subcommand_from list show add edit import export template" -f -a "export" -d 'Export region records, ready to be imported again'
complete -c renda -n "__fish_renda_using_subcommand region; and not __fish_seen_subcommand_from list show add edit import export template" -f -a "template" -d 'Print the empty sheet for region: headings and one example'
complete -c renda -n "__fish_renda_using_subcommand region; and __fish_seen_subcommand_from list" -l columns -d 'Show these columns, separated by commas; all shows every one' -r
complete -c renda -n "__fish_renda_using_subcommand region; and __fish_seen_subcommand_from list" -l sort -d 'Columns to sort by, separated by commas; - before one descends' -r
complete -c renda -n "__fish_renda_using_subcommand region; and __fish_seen_subcommand_from list" -l limit -d 'Show at most so many rows' -r
complete -c renda -n "__fish_renda_using_subcommand region; and __fish_seen_subcommand_from list" -l format -d 'Output format; by default from the extension of --output, else table on a terminal and plain in a pipe [one of: table, plain, csv, tsv, json, ndjson, md, html, xlsx]' -r -f -a "table\t''
plain\t''
csv\t''
tsv\t''
json\t''
ndjson\t''
md\t''
html\t''
xlsx\t''"
complete -c renda -n "__fish_renda_using_subcommand region; and __fish_seen_subcommand_from list" -l output -d 'Write to a file (beside it, then renamed); - is standard output' -r
complete -c renda -n "__fish_renda_using_subcommand region; and __fish_seen_subcommand_from list" -l encoding -d 'Encoding of a CSV file [one of: utf-8-bom, utf-8, gb18030]' -r -f -a "utf-8-bom\t''
utf-8\t''
gb18030\t''"
complete -c renda -n "__fish_renda_using_subcommand region; and __fish_seen_subcommand_from list" -l headings -d 'Language of the headings, or their keys (default: as --lang) [one of: zh, en, key]' -r -f -a "zh\t''
en\t''
key\t''"
complete -c renda -n "__fish_renda_using_subcommand region; and __fish_seen_subcommand_from list" -l dates -d 'Dates in XLSX: iso as 2024-03-05 (the default), zh with Chinese characters [one of: iso, zh]' -r -f -a "iso\t''
zh\t''"
complete -c renda -n "__fish_renda_using_subcommand region; and __fish_seen_subcommand_from list" -l code -d 'Filter by Code' -r
complete -c renda -n "__fish_renda_using_subcommand region; and __fish_seen_subcommand_from list" -l name -d 'Filter by Name' -r
complete -c renda -n "__fish_renda_using_subcommand region; and __fish_seen_subcommand_from list" -l level -d 'Filter by Level' -r
complete -c renda -n "__fish_renda_using_subcommand region; and __fish_seen_subcommand_from list" -l parent -d 'Filter by Parent' -r
complete -c renda -n "__fish_renda_using_subcommand region; and __fish_seen_subcommand_from list" -l extra -d 'Filter by Extra' -r
complete -c renda -n "__fish_renda_using_subcommand region; and __fish_seen_subcommand_from list" -l db -d 'The database: a file, or postgres://user@host/name' -r
complete -c renda -n "__fish_renda_using_subcommand region; and __fish_seen_subcommand_from list" -l read-url -d 'Where commands that only read do so, such as a standby' -r
complete -c renda -n "__fish_renda_using_subcommand region; and __fish_seen_subcommand_from list" -l lang -d 'Language' -r -f -a "zh\t''
en\t''"
complete -c renda -n "__fish_renda_using_subcommand region; and __fish_seen_subcommand_from list" -l today -d 'Take this day as today' -r
complete -c renda -n "__fish_renda_using_subcommand region; and __fish_seen_subcommand_from list" -l as-of -d 'Look at things as they stood at the end of this day' -r
complete -c renda -n "__fish_renda_using_subcommand region; and __fish_seen_subcommand_from list" -l operator -d 'Who operates, for the journal' -r
complete -c renda -n "__fish_renda_using_subcommand region; and __fish_seen_subcommand_from list" -l profile -d 'Rule profile: a built-in name or a TOML file' -r
complete -c renda -n "__fish_renda_using_subcommand region; and __fish_seen_subcommand_from list" -l config -d 'Configuration file (default: renda.toml)' -r
complete -c renda -n "__fish_renda_using_subcommand region; and __fish_seen_subcommand_from list" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c renda -n "__fish_renda_using_subcommand region; and __fish_seen_subcommand_from list" -l reveal -d 'Show personal data unmasked (written to the journal)'
complete -c renda -n "__fish_renda_using_subcommand region; and __fish_seen_subcommand_from list" -l exit-code -d 'Exit with 10 when there is something, for cron'
complete -c renda -n "__fish_renda_using_subcommand region; and __fish_seen_subcommand_from list" -l force -d 'Overwrite an existing file'
complete -c renda -n "__fish_renda_using_subcommand region; and __fish_seen_subcommand_from list" -l title-row -d 'Put the title in a row above the headings of XLSX'
complete -c renda -n "__fish_renda_using_subcommand region; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help'
complete -c renda -n "__fish_renda_using_subcommand region; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Say only what went wrong'
complete -c renda -n "__fish_renda_using_subcommand region; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Say more'
complete -c renda -n "__fish_renda_using_subcommand region; and __fish_seen_subcommand_from list" -l no-progress -d 'Show no progress'
complete -c renda -n "__fish_renda_using_subcommand region; and __fish_seen_subcommand_from list" -l yes -d 'Answer yes to questions'
complete -c renda -n "__fish_renda_using_subcommand region; and __fish_seen_subcommand_from show" -l format -d 'Output format; by default from the extension of --output, else table on a terminal and plain in a pipe [one of: table, plain, csv, tsv, json, ndjson, md, html, xlsx]' -r -f -a "table\t''
plain\t''
csv\t''
tsv\t''
json\t''
ndjson\t''
md\t''
html\t''
xlsx\t''"
complete -c renda -n "__fish_renda_using_subcommand region; and __fish_seen_subcommand_from show" -l output -d 'Write to a file (beside it, then renamed); - is standard output' -r
complete -c renda -n "__fish_renda_using_subcommand region; and __fish_seen_subcommand_from show" -l encoding -d 'Encoding of a CSV file [one of: utf-8-bom, utf-8, gb18030]' -r -f -a "utf-8-bom\t''
utf-8\t''
gb18030\t''"
complete -c renda -n "__fish_renda_using_subcommand region; and __fish_seen_subcommand_from show" -l headings -d 'Language of the headings, or their keys (default: as --lang) [one of: zh, en, key]' -r -f -a "zh\t''
en\t''
key\t''"
complete -c renda -n "__fish_renda_using_subcommand region; and __fish_seen_subcommand_from show" -l dates -d 'Dates in XLSX: iso as 2024-03-05 (the default), zh with Chinese characters [one of: iso, zh]' -r -f -a "iso\t''
zh\t''"
complete -c renda -n "__fish_renda_using_subcommand region; and __fish_seen_subcommand_from show" -l code -d 'Filter by Code' -r
complete -c renda -n "__fish_renda_using_subcommand region; and __fish_seen_subcommand_from show" -l db -d 'The database: a file, or postgres://user@host/name' -r
complete -c renda -n "__fish_renda_using_subcommand region; and __fish_seen_subcommand_from show" -l read-url -d 'Where commands that only read do so, such as a standby' -r
complete -c renda -n "__fish_renda_using_subcommand region; and __fish_seen_subcommand_from show" -l lang -d 'Language' -r -f -a "zh\t''
en\t''"
complete -c renda -n "__fish_renda_using_subcommand region; and __fish_seen_subcommand_from show" -l today -d 'Take this day as today' -r
complete -c renda -n "__fish_renda_using_subcommand region; and __fish_seen_subcommand_from show" -l as-of -d 'Look at things as they stood at the end of this day' -r
complete -c renda -n "__fish_renda_using_subcommand region; and __fish_seen_subcommand_from show" -l operator -d 'Who operates, for the journal' -r
complete -c renda -n "__fish_renda_using_subcommand region; and __fish_seen_subcommand_from show" -l profile -d 'Rule profile: a built-in name or a TOML file' -r
complete -c renda -n "__fish_renda_using_subcommand region; and __fish_seen_subcommand_from show" -l config -d 'Configuration file (default: renda.toml)' -r
complete -c renda -n "__fish_renda_using_subcommand region; and __fish_seen_subcommand_from show" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c renda -n "__fish_renda_using_subcommand region; and __fish_seen_subcommand_from show" -l reveal -d 'Show personal data unmasked (written to the journal)'
complete -c renda -n "__fish_renda_using_subcommand region; and __fish_seen_subcommand_from show" -l force -d 'Overwrite an existing file'
complete -c renda -n "__fish_renda_using_subcommand region; and __fish_seen_subcommand_from show" -l title-row -d 'Put the title in a row above the headings of XLSX'
complete -c renda -n "__fish_renda_using_subcommand region; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help'
complete -c renda -n "__fish_renda_using_subcommand region; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Say only what went wrong'
complete -c renda -n "__fish_renda_using_subcommand region; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Say more'
complete -c renda -n "__fish_renda_using_subcommand region; and __fish_seen_subcommand_from show" -l no-progress -d 'Show no progress'
complete -c renda -n "__fish_renda_using_subcommand region; and __fish_seen_subcommand_from show" -l yes -d 'Answer yes to questions'
complete -c renda -n "__fish_renda_using_subcommand region; and __fish_seen_subcommand_from add" -l code -d 'Code (required), such as 520102' -r
complete -c renda -n "__fish_renda_using_subcommand region; and __fish_seen_subcommand_from add" -l name -d 'Name (required), such as 南明区' -r
complete -c renda -n "__fish_renda_using_subcommand region; and __fish_seen_subcommand_from add" -l level -d 'Level, such as 县' -r
complete -c renda -n "__fish_renda_using_subcommand region; and __fish_seen_subcommand_from add" -l parent -d 'Parent, such as 520100' -r
complete -c renda -n "__fish_renda_using_subcommand region; and __fish_seen_subcommand_from add" -l extra -d 'Extra' -r
complete -c renda -n "__fish_renda_using_subcommand region; and __fish_seen_subcommand_from add" -l db -d 'The database: a file, or postgres://user@host/name' -r
complete -c renda -n "__fish_renda_using_subcommand region; and __fish_seen_subcommand_from add" -l read-url -d 'Where commands that only read do so, such as a standby' -r
complete -c renda -n "__fish_renda_using_subcommand region; and __fish_seen_subcommand_from add" -l lang -d 'Language' -r -f -a "zh\t''
en\t''"
complete -c renda -n "__fish_renda_using_subcommand region; and __fish_seen_subcommand_from add" -l today -d 'Take this day as today' -r
complete -c renda -n "__fish_renda_using_subcommand region; and __fish_seen_subcommand_from add" -l as-of -d 'Look at things as they stood at the end of this day' -r
complete -c renda -n "__fish_renda_using_subcommand region; and __fish_seen_subcommand_from add" -l operator -d 'Who operates, for the journal' -r
complete -c renda -n "__fish_renda_using_subcommand region; and __fish_seen_subcommand_from add" -l profile -d 'Rule profile: a built-in name or a TOML file' -r
complete -c renda -n "__fish_renda_using_subcommand region; and __fish_seen_subcommand_from add" -l config -d 'Configuration file (default: renda.toml)' -r
complete -c renda -n "__fish_renda_using_subcommand region; and __fish_seen_subcommand_from add" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c renda -n "__fish_renda_using_subcommand region; and __fish_seen_subcommand_from add" -s n -l dry-run -d 'Do everything and undo it: same counts, same exit code'
complete -c renda -n "__fish_renda_using_subcommand region; and __fish_seen_subcommand_from add" -s h -l help -d 'Print help'
complete -c renda -n "__fish_renda_using_subcommand region; and __fish_seen_subcommand_from add" -s q -l quiet -d 'Say only what went wrong'
complete -c renda -n "__fish_renda_using_subcommand region; and __fish_seen_subcommand_from add" -s v -l verbose -d 'Say more'
complete -c renda -n "__fish_renda_using_subcommand region; and __fish_seen_subcommand_from add" -l no-progress -d 'Show no progress'
complete -c renda -n "__fish_renda_using_subcommand region; and __fish_seen_subcommand_from add" -l yes -d 'Answer yes to questions'
complete -c renda -n "__fish_renda_using_subcommand region; and __fish_seen_subcommand_from edit" -l name -d 'Name (required), such as 南明区' -r
complete -c renda -n "__fish_renda_using_subcommand region; and __fish_seen_subcommand_from edit" -l level -d 'Level, such as 县' -r
complete -c renda -n "__fish_renda_using_subcommand region; and __fish_seen_subcommand_from edit" -l parent -d 'Parent, such as 520100' -r
complete -c renda -n "__fish_renda_using_subcommand region; and __fish_seen_subcommand_from edit" -l extra -d 'Extra' -r
complete -c renda -n "__fish_renda_using_subcommand region; and __fish_seen_subcommand_from edit" -l code -d 'Filter by Code' -r
complete -c renda -n "__fish_renda_using_subcommand region; and __fish_seen_subcommand_from edit" -l db -d 'The database: a file, or postgres://user@host/name' -r
complete -c renda -n "__fish_renda_using_subcommand region; and __fish_seen_subcommand_from edit" -l read-url -d 'Where commands that only read do so, such as a standby' -r
complete -c renda -n "__fish_renda_using_subcommand region; and __fish_seen_subcommand_from edit" -l lang -d 'Language' -r -f -a "zh\t''
en\t''"
complete -c renda -n "__fish_renda_using_subcommand region; and __fish_seen_subcommand_from edit" -l today -d 'Take this day as today' -r
complete -c renda -n "__fish_renda_using_subcommand region; and __fish_seen_subcommand_from edit" -l as-of -d 'Look at things as they stood at the end of this day' -r
complete -c renda -n "__fish_renda_using_subcommand region; and __fish_seen_subcommand_from edit" -l operator -d 'Who operates, for the journal' -r
complete -c renda -n "__fish_renda_using_subcommand region; and __fish_seen_subcommand_from edit" -l profile -d 'Rule profile: a built-in name or a TOML file' -r
complete -c renda -n "__fish_renda_using_subcommand region; and __fish_seen_subcommand_from edit" -l config -d 'Configuration file (default: renda.toml)' -r
complete -c renda -n "__fish_renda_using_subcommand region; and __fish_seen_subcommand_from edit" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c renda -n "__fish_renda_using_subcommand region; and __fish_seen_subcommand_from edit" -s n -l dry-run -d 'Do everything and undo it: same counts, same exit code'
complete -c renda -n "__fish_renda_using_subcommand region; and __fish_seen_subcommand_from edit" -s h -l help -d 'Print help'
complete -c renda -n "__fish_renda_using_subcommand region; and __fish_seen_subcommand_from edit" -s q -l quiet -d 'Say only what went wrong'
complete -c renda -n "__fish_renda_using_subcommand region; and __fish_seen_subcommand_from edit" -s v -l verbose -d 'Say more'
complete -c renda -n "__fish_renda_using_subcommand region; and __fish_seen_subcommand_from edit" -l no-progress -d 'Show no progress'
complete -c renda -n "__fish_renda_using_subcommand region; and __fish_seen_subcommand_from edit" -l yes -d 'Answer yes to questions'
complete -c renda -n "__fish_renda_using_subcommand region; and __fish_seen_subcommand_from import" -l on-conflict -d 'Where a record differs: update (default), skip, reject' -r -f -a "update\t''
skip\t''
reject\t''"
complete -c renda -n "__fish_renda_using_subcommand region; and __fish_seen_subcommand_from import" -l rejects -d 'Write the rejected rows with their reasons to this file; mended, it can be imported as it is' -r
complete -c renda -n "__fish_renda_using_subcommand region; and __fish_seen_subcommand_from import" -l encoding -d 'Encoding of the sheet (told and said when left out): utf-8, gb18030, utf-16le, utf-16be' -r
complete -c renda -n "__fish_renda_using_subcommand region; and __fish_seen_subcommand_from import" -l sheet -d 'Sheet of a workbook, by name or number (when left out the first with known headings)' -r
complete -c renda -n "__fish_renda_using_subcommand region; and __fish_seen_subcommand_from import" -l header-row -d 'Line of the headings (found when left out)' -r
complete -c renda -n "__fish_renda_using_subcommand region; and __fish_seen_subcommand_from import" -l map -d 'Match a heading to a field; may be repeated' -r
complete -c renda -n "__fish_renda_using_subcommand region; and __fish_seen_subcommand_from import" -l save-map -d 'Save what --map matches under this name' -r
complete -c renda -n "__fish_renda_using_subcommand region; and __fish_seen_subcommand_from import" -l use-map -d 'Match headings as saved under this name; --map comes first' -r
complete -c renda -n "__fish_renda_using_subcommand region; and __fish_seen_subcommand_from import" -l plan -d 'Change nothing and write a plan to this file, for --apply' -r
complete -c renda -n "__fish_renda_using_subcommand region; and __fish_seen_subcommand_from import" -l format -d 'Output format; by default from the extension of --output, else table on a terminal and plain in a pipe [one of: table, plain, csv, tsv, json, ndjson, md, html, xlsx]' -r -f -a "table\t''
plain\t''
csv\t''
tsv\t''
json\t''
ndjson\t''
md\t''
html\t''
xlsx\t''"
complete -c renda -n "__fish_renda_using_subcommand region; and __fish_seen_subcommand_from import" -l output -d 'Write to a file (beside it, then renamed); - is standard output' -r
complete -c renda -n "__fish_renda_using_subcommand region; and __fish_seen_subcommand_from import" -l headings -d 'Language of the headings, or their keys (default: as --lang) [one of: zh, en, key]' -r -f -a "zh\t''
en\t''
key\t''"
complete -c renda -n "__fish_renda_using_subcommand region; and __fish_seen_subcommand_from import" -l apply -d 'Carry out what --plan wrote; where the sheet or the records it speaks of changed since, nothing is done: exit code 4' -r
complete -c renda -n "__fish_renda_using_subcommand region; and __fish_seen_subcommand_from import" -l db -d 'The database: a file, or postgres://user@host/name' -r
complete -c renda -n "__fish_renda_using_subcommand region; and __fish_seen_subcommand_from import" -l read-url -d 'Where commands that only read do so, such as a standby' -r
complete -c renda -n "__fish_renda_using_subcommand region; and __fish_seen_subcommand_from import" -l lang -d 'Language' -r -f -a "zh\t''
en\t''"
complete -c renda -n "__fish_renda_using_subcommand region; and __fish_seen_subcommand_from import" -l today -d 'Take this day as today' -r
complete -c renda -n "__fish_renda_using_subcommand region; and __fish_seen_subcommand_from import" -l as-of -d 'Look at things as they stood at the end of this day' -r
complete -c renda -n "__fish_renda_using_subcommand region; and __fish_seen_subcommand_from import" -l operator -d 'Who operates, for the journal' -r
complete -c renda -n "__fish_renda_using_subcommand region; and __fish_seen_subcommand_from import" -l profile -d 'Rule profile: a built-in name or a TOML file' -r
complete -c renda -n "__fish_renda_using_subcommand region; and __fish_seen_subcommand_from import" -l config -d 'Configuration file (default: renda.toml)' -r
complete -c renda -n "__fish_renda_using_subcommand region; and __fish_seen_subcommand_from import" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c renda -n "__fish_renda_using_subcommand region; and __fish_seen_subcommand_from import" -l strict -d 'Take nothing if any row is rejected'
complete -c renda -n "__fish_renda_using_subcommand region; and __fish_seen_subcommand_from import" -s n -l dry-run -d 'Do everything and undo it: same counts, same exit code'
complete -c renda -n "__fish_renda_using_subcommand region; and __fish_seen_subcommand_from import" -l keep-extra -d 'Keep columns that are not known, each cell a line with its heading, under “Extra”'
complete -c renda -n "__fish_renda_using_subcommand region; and __fish_seen_subcommand_from import" -l explain -d 'Explain how the sheet is read and what its rows would do; nothing is changed'
complete -c renda -n "__fish_renda_using_subcommand region; and __fish_seen_subcommand_from import" -l force -d 'Overwrite existing files (--rejects, --plan, --output)'
complete -c renda -n "__fish_renda_using_subcommand region; and __fish_seen_subcommand_from import" -s h -l help -d 'Print help'
complete -c renda -n "__fish_renda_using_subcommand region; and __fish_seen_subcommand_from import" -s q -l quiet -d 'Say only what went wrong'
complete -c renda -n "__fish_renda_using_subcommand region; and __fish_seen_subcommand_from import" -s v -l verbose -d 'Say more'
complete -c renda -n "__fish_renda_using_subcommand region; and __fish_seen_subcommand_from import" -l no-progress -d 'Show no progress'
complete -c renda -n "__fish_renda_using_subcommand region; and __fish_seen_subcommand_from import" -l yes -d 'Answer yes to questions'
complete -c renda -n "__fish_renda_using_subcommand region; and __fish_seen_subcommand_from export" -l columns -d 'Export these columns, separated by commas' -r
complete -c renda -n "__fish_renda_using_subcommand region; and __fish_seen_subcommand_from export" -l sort -d 'Columns to sort by, separated by commas; - before one descends' -r
complete -c renda -n "__fish_renda_using_subcommand region; and __fish_seen_subcommand_from export" -l format -d 'Output format; by default from the extension of --output, else table on a terminal and plain in a pipe [one of: table, plain, csv, tsv, json, ndjson, md, html, xlsx]' -r -f -a "table\t''
plain\t''
csv\t''
tsv\t''
json\t''
ndjson\t''
md\t''
html\t''
xlsx\t''"
complete -c renda -n "__fish_renda_using_subcommand region; and __fish_seen_subcommand_from export" -l output -d 'Write to a file (beside it, then renamed); - is standard output' -r
complete -c renda -n "__fish_renda_using_subcommand region; and __fish_seen_subcommand_from export" -l encoding -d 'Encoding of a CSV file [one of: utf-8-bom, utf-8, gb18030]' -r -f -a "utf-8-bom\t''
utf-8\t''
gb18030\t''"
complete -c renda -n "__fish_renda_using_subcommand region; and __fish_seen_subcommand_from export" -l headings -d 'Language of the headings, or their keys (default: as --lang) [one of: zh, en, key]' -r -f -a "zh\t''
en\t''
key\t''"
complete -c renda -n "__fish_renda_using_subcommand region; and __fish_seen_subcommand_from export" -l dates -d 'Dates in XLSX: iso as 2024-03-05 (the default), zh with Chinese characters [one of: iso, zh]' -r -f -a "iso\t''
zh\t''"
complete -c renda -n "__fish_renda_using_subcommand region; and __fish_seen_subcommand_from export" -l code -d 'Filter by Code' -r
complete -c renda -n "__fish_renda_using_subcommand region; and __fish_seen_subcommand_from export" -l name -d 'Filter by Name' -r
complete -c renda -n "__fish_renda_using_subcommand region; and __fish_seen_subcommand_from export" -l level -d 'Filter by Level' -r
complete -c renda -n "__fish_renda_using_subcommand region; and __fish_seen_subcommand_from export" -l parent -d 'Filter by Parent' -r
complete -c renda -n "__fish_renda_using_subcommand region; and __fish_seen_subcommand_from export" -l extra -d 'Filter by Extra' -r
complete -c renda -n "__fish_renda_using_subcommand region; and __fish_seen_subcommand_from export" -l db -d 'The database: a file, or postgres://user@host/name' -r
complete -c renda -n "__fish_renda_using_subcommand region; and __fish_seen_subcommand_from export" -l read-url -d 'Where commands that only read do so, such as a standby' -r
complete -c renda -n "__fish_renda_using_subcommand region; and __fish_seen_subcommand_from export" -l lang -d 'Language' -r -f -a "zh\t''
en\t''"
complete -c renda -n "__fish_renda_using_subcommand region; and __fish_seen_subcommand_from export" -l today -d 'Take this day as today' -r
complete -c renda -n "__fish_renda_using_subcommand region; and __fish_seen_subcommand_from export" -l as-of -d 'Look at things as they stood at the end of this day' -r
complete -c renda -n "__fish_renda_using_subcommand region; and __fish_seen_subcommand_from export" -l operator -d 'Who operates, for the journal' -r
complete -c renda -n "__fish_renda_using_subcommand region; and __fish_seen_subcommand_from export" -l profile -d 'Rule profile: a built-in name or a TOML file' -r
complete -c renda -n "__fish_renda_using_subcommand region; and __fish_seen_subcommand_from export" -l config -d 'Configuration file (default: renda.toml)' -r
complete -c renda -n "__fish_renda_using_subcommand region; and __fish_seen_subcommand_from export" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c renda -n "__fish_renda_using_subcommand region; and __fish_seen_subcommand_from export" -l reveal -d 'Show personal data unmasked (written to the journal)'
complete -c renda -n "__fish_renda_using_subcommand region; and __fish_seen_subcommand_from export" -l force -d 'Overwrite an existing file'
complete -c renda -n "__fish_renda_using_subcommand region; and __fish_seen_subcommand_from export" -l title-row -d 'Put the title in a row above the headings of XLSX'
complete -c renda -n "__fish_renda_using_subcommand region; and __fish_seen_subcommand_from export" -s h -l help -d 'Print help'
complete -c renda -n "__fish_renda_using_subcommand region; and __fish_seen_subcommand_from export" -s q -l quiet -d 'Say only what went wrong'
complete -c renda -n "__fish_renda_using_subcommand region; and __fish_seen_subcommand_from export" -s v -l verbose -d 'Say more'
complete -c renda -n "__fish_renda_using_subcommand region; and __fish_seen_subcommand_from export" -l no-progress -d 'Show no progress'
complete -c renda -n "__fish_renda_using_subcommand region; and __fish_seen_subcommand_from export" -l yes -d 'Answer yes to questions'
complete -c renda -n "__fish_renda_using_subcommand region; and __fish_seen_subcommand_from template" -l format -d 'Output format; by default from the extension of --output, else table on a terminal and plain in a pipe [one of: table, plain, csv, tsv, json, ndjson, md, html, xlsx]' -r -f -a "table\t''
plain\t''
csv\t''
tsv\t''
json\t''
ndjson\t''
md\t''
html\t''
xlsx\t''"
complete -c renda -n "__fish_renda_using_subcommand region; and __fish_seen_subcommand_from template" -l output -d 'Write to a file (beside it, then renamed); - is standard output' -r
complete -c renda -n "__fish_renda_using_subcommand region; and __fish_seen_subcommand_from template" -l encoding -d 'Encoding of a CSV file [one of: utf-8-bom, utf-8, gb18030]' -r -f -a "utf-8-bom\t''
utf-8\t''
gb18030\t''"
complete -c renda -n "__fish_renda_using_subcommand region; and __fish_seen_subcommand_from template" -l headings -d 'Language of the headings, or their keys (default: as --lang) [one of: zh, en, key]' -r -f -a "zh\t''
en\t''
key\t''"
complete -c renda -n "__fish_renda_using_subcommand region; and __fish_seen_subcommand_from template" -l dates -d 'Dates in XLSX: iso as 2024-03-05 (the default), zh with Chinese characters [one of: iso, zh]' -r -f -a "iso\t''
zh\t''"
complete -c renda -n "__fish_renda_using_subcommand region; and __fish_seen_subcommand_from template" -l db -d 'The database: a file, or postgres://user@host/name' -r
complete -c renda -n "__fish_renda_using_subcommand region; and __fish_seen_subcommand_from template" -l read-url -d 'Where commands that only read do so, such as a standby' -r
complete -c renda -n "__fish_renda_using_subcommand region; and __fish_seen_subcommand_from template" -l lang -d 'Language' -r -f -a "zh\t''
en\t''"
complete -c renda -n "__fish_renda_using_subcommand region; and __fish_seen_subcommand_from template" -l today -d 'Take this day as today' -r
complete -c renda -n "__fish_renda_using_subcommand region; and __fish_seen_subcommand_from template" -l as-of -d 'Look at things as they stood at the end of this day' -r
complete -c renda -n "__fish_renda_using_subcommand region; and __fish_seen_subcommand_from template" -l operator -d 'Who operates, for the journal' -r
complete -c renda -n "__fish_renda_using_subcommand region; and __fish_seen_subcommand_from template" -l profile -d 'Rule profile: a built-in name or a TOML file' -r
complete -c renda -n "__fish_renda_using_subcommand region; and __fish_seen_subcommand_from template" -l config -d 'Configuration file (default: renda.toml)' -r
complete -c renda -n "__fish_renda_using_subcommand region; and __fish_seen_subcommand_from template" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c renda -n "__fish_renda_using_subcommand region; and __fish_seen_subcommand_from template" -l force -d 'Overwrite an existing file'
complete -c renda -n "__fish_renda_using_subcommand region; and __fish_seen_subcommand_from template" -l title-row -d 'Put the title in a row above the headings of XLSX'
complete -c renda -n "__fish_renda_using_subcommand region; and __fish_seen_subcommand_from template" -s h -l help -d 'Print help'
complete -c renda -n "__fish_renda_using_subcommand region; and __fish_seen_subcommand_from template" -s q -l quiet -d 'Say only what went wrong'
complete -c renda -n "__fish_renda_using_subcommand region; and __fish_seen_subcommand_from template" -s v -l verbose -d 'Say more'
complete -c renda -n "__fish_renda_using_subcommand region; and __fish_seen_subcommand_from template" -l no-progress -d 'Show no progress'
complete -c renda -n "__fish_renda_using_subcommand region; and __fish_seen_subcommand_from template" -l yes -d 'Answer yes to questions'
complete -c renda -n "__fish_renda_using_subcommand congress; and not __fish_seen_subcommand_from list show add edit import export template" -l db -d 'The database: a file, or postgres://user@host/name' -r
complete -c renda -n "__fish_renda_using_subcommand congress; and not __fish_seen_subcommand_from list show add edit import export template" -l read-url -d 'Where commands that only read do so, such as a standby' -r
complete -c renda -n "__fish_renda_using_subcommand congress; and not __fish_seen_subcommand_from list show add edit import export template" -l lang -d 'Language' -r -f -a "zh\t''
en\t''"
complete -c renda -n "__fish_renda_using_subcommand congress; and not __fish_seen_subcommand_from list show add edit import export template" -l today -d 'Take this day as today' -r
complete -c renda -n "__fish_renda_using_subcommand congress; and not __fish_seen_subcommand_from list show add edit import export template" -l as-of -d 'Look at things as they stood at the end of this day' -r
complete -c renda -n "__fish_renda_using_subcommand congress; and not __fish_seen_subcommand_from list show add edit import export template" -l operator -d 'Who operates, for the journal' -r
complete -c renda -n "__fish_renda_using_subcommand congress; and not __fish_seen_subcommand_from list show add edit import export template" -l profile -d 'Rule profile: a built-in name or a TOML file' -r
complete -c renda -n "__fish_renda_using_subcommand congress; and not __fish_seen_subcommand_from list show add edit import export template" -l config -d 'Configuration file (default: renda.toml)' -r
complete -c renda -n "__fish_renda_using_subcommand congress; and not __fish_seen_subcommand_from list show add edit import export template" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c renda -n "__fish_renda_using_subcommand congress; and not __fish_seen_subcommand_from list show add edit import export template" -s h -l help -d 'Print help'
complete -c renda -n "__fish_renda_using_subcommand congress; and not __fish_seen_subcommand_from list show add edit import export template" -s q -l quiet -d 'Say only what went wrong'
complete -c renda -n "__fish_renda_using_subcommand congress; and not __fish_seen_subcommand_from list show add edit import export template" -s v -l verbose -d 'Say more'
complete -c renda -n "__fish_renda_using_subcommand congress; and not __fish_seen_subcommand_from list show add edit import export template" -l no-progress -d 'Show no progress'
complete -c renda -n "__fish_renda_using_subcommand congress; and not __fish_seen_subcommand_from list show add edit import export template" -l yes -d 'Answer yes to questions'
complete -c renda -n "__fish_renda_using_subcommand congress; and not __fish_seen_subcommand_from list show add edit import export template" -f -a "list" -d 'List congress records, filtered by any column'
complete -c renda -n "__fish_renda_using_subcommand congress; and not __fish_seen_subcommand_from list show add edit import export template" -f -a "show" -d 'Show everything about one congress'
complete -c renda -n "__fish_renda_using_subcommand congress; and not __fish_seen_subcommand_from list show add edit import export template" -f -a "add" -d 'Add one congress'
complete -c renda -n "__fish_renda_using_subcommand congress; and not __fish_seen_subcommand_from list show add edit import export template" -f -a "edit" -d 'Change one congress'
complete -c renda -n "__fish_renda_using_subcommand congress; and not __fish_seen_subcommand_from list show add edit import export template" -f -a "import" -d 'Import congress records from sheets'
complete -c renda -n "__fish_renda_using_subcommand congress; and not __fish_seen_subcommand_from list show add edit import export template" -f -a "export" -d 'Export congress records, ready to be imported again'
complete -c renda -n "__fish_renda_using_subcommand congress; and not __fish_seen_subcommand_from list show add edit import export template" -f -a "template" -d 'Print the empty sheet for congress: headings and one example'
complete -c renda -n "__fish_renda_using_subcommand congress; and __fish_seen_subcommand_from list" -l columns -d 'Show these columns, separated by commas; all shows every one' -r
complete -c renda -n "__fish_renda_using_subcommand congress; and __fish_seen_subcommand_from list" -l sort -d 'Columns to sort by, separated by commas; - before one descends' -r
complete -c renda -n "__fish_renda_using_subcommand congress; and __fish_seen_subcommand_from list" -l limit -d 'Show at most so many rows' -r
complete -c renda -n "__fish_renda_using_subcommand congress; and __fish_seen_subcommand_from list" -l format -d 'Output format; by default from the extension of --output, else table on a terminal and plain in a pipe [one of: table, plain, csv, tsv, json, ndjson, md, html, xlsx]' -r -f -a "table\t''
plain\t''
csv\t''
tsv\t''
json\t''
ndjson\t''
md\t''
html\t''
xlsx\t''"
complete -c renda -n "__fish_renda_using_subcommand congress; and __fish_seen_subcommand_from list" -l output -d 'Write to a file (beside it, then renamed); - is standard output' -r
complete -c renda -n "__fish_renda_using_subcommand congress; and __fish_seen_subcommand_from list" -l encoding -d 'Encoding of a CSV file [one of: utf-8-bom, utf-8, gb18030]' -r -f -a "utf-8-bom\t''
utf-8\t''
gb18030\t''"
complete -c renda -n "__fish_renda_using_subcommand congress; and __fish_seen_subcommand_from list" -l headings -d 'Language of the headings, or their keys (default: as --lang) [one of: zh, en, key]' -r -f -a "zh\t''
en\t''
key\t''"
complete -c renda -n "__fish_renda_using_subcommand congress; and __fish_seen_subcommand_from list" -l dates -d 'Dates in XLSX: iso as 2024-03-05 (the default), zh with Chinese characters [one of: iso, zh]' -r -f -a "iso\t''
zh\t''"
complete -c renda -n "__fish_renda_using_subcommand congress; and __fish_seen_subcommand_from list" -l region -d 'Filter by Region' -r
complete -c renda -n "__fish_renda_using_subcommand congress; and __fish_seen_subcommand_from list" -l term -d 'Filter by Term' -r
complete -c renda -n "__fish_renda_using_subcommand congress; and __fish_seen_subcommand_from list" -l starts-on -d 'Filter by Term starts' -r
complete -c renda -n "__fish_renda_using_subcommand congress; and __fish_seen_subcommand_from list" -l ends-on -d 'Filter by Term ends' -r
complete -c renda -n "__fish_renda_using_subcommand congress; and __fish_seen_subcommand_from list" -l quota -d 'Filter by Seats in all' -r
complete -c renda -n "__fish_renda_using_subcommand congress; and __fish_seen_subcommand_from list" -l extra -d 'Filter by Extra' -r
complete -c renda -n "__fish_renda_using_subcommand congress; and __fish_seen_subcommand_from list" -l db -d 'The database: a file, or postgres://user@host/name' -r
complete -c renda -n "__fish_renda_using_subcommand congress; and __fish_seen_subcommand_from list" -l read-url -d 'Where commands that only read do so, such as a standby' -r
complete -c renda -n "__fish_renda_using_subcommand congress; and __fish_seen_subcommand_from list" -l lang -d 'Language' -r -f -a "zh\t''
en\t''"
complete -c renda -n "__fish_renda_using_subcommand congress; and __fish_seen_subcommand_from list" -l today -d 'Take this day as today' -r
complete -c renda -n "__fish_renda_using_subcommand congress; and __fish_seen_subcommand_from list" -l as-of -d 'Look at things as they stood at the end of this day' -r
complete -c renda -n "__fish_renda_using_subcommand congress; and __fish_seen_subcommand_from list" -l operator -d 'Who operates, for the journal' -r
complete -c renda -n "__fish_renda_using_subcommand congress; and __fish_seen_subcommand_from list" -l profile -d 'Rule profile: a built-in name or a TOML file' -r
complete -c renda -n "__fish_renda_using_subcommand congress; and __fish_seen_subcommand_from list" -l config -d 'Configuration file (default: renda.toml)' -r
complete -c renda -n "__fish_renda_using_subcommand congress; and __fish_seen_subcommand_from list" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c renda -n "__fish_renda_using_subcommand congress; and __fish_seen_subcommand_from list" -l reveal -d 'Show personal data unmasked (written to the journal)'
complete -c renda -n "__fish_renda_using_subcommand congress; and __fish_seen_subcommand_from list" -l exit-code -d 'Exit with 10 when there is something, for cron'
complete -c renda -n "__fish_renda_using_subcommand congress; and __fish_seen_subcommand_from list" -l force -d 'Overwrite an existing file'
complete -c renda -n "__fish_renda_using_subcommand congress; and __fish_seen_subcommand_from list" -l title-row -d 'Put the title in a row above the headings of XLSX'
complete -c renda -n "__fish_renda_using_subcommand congress; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help'
complete -c renda -n "__fish_renda_using_subcommand congress; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Say only what went wrong'
complete -c renda -n "__fish_renda_using_subcommand congress; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Say more'
complete -c renda -n "__fish_renda_using_subcommand congress; and __fish_seen_subcommand_from list" -l no-progress -d 'Show no progress'
complete -c renda -n "__fish_renda_using_subcommand congress; and __fish_seen_subcommand_from list" -l yes -d 'Answer yes to questions'
complete -c renda -n "__fish_renda_using_subcommand congress; and __fish_seen_subcommand_from show" -l format -d 'Output format; by default from the extension of --output, else table on a terminal and plain in a pipe [one of: table, plain, csv, tsv, json, ndjson, md, html, xlsx]' -r -f -a "table\t''
plain\t''
csv\t''
tsv\t''
json\t''
ndjson\t''
md\t''
html\t''
xlsx\t''"
complete -c renda -n "__fish_renda_using_subcommand congress; and __fish_seen_subcommand_from show" -l output -d 'Write to a file (beside it, then renamed); - is standard output' -r
complete -c renda -n "__fish_renda_using_subcommand congress; and __fish_seen_subcommand_from show" -l encoding -d 'Encoding of a CSV file [one of: utf-8-bom, utf-8, gb18030]' -r -f -a "utf-8-bom\t''
utf-8\t''
gb18030\t''"
complete -c renda -n "__fish_renda_using_subcommand congress; and __fish_seen_subcommand_from show" -l headings -d 'Language of the headings, or their keys (default: as --lang) [one of: zh, en, key]' -r -f -a "zh\t''
en\t''
key\t''"
complete -c renda -n "__fish_renda_using_subcommand congress; and __fish_seen_subcommand_from show" -l dates -d 'Dates in XLSX: iso as 2024-03-05 (the default), zh with Chinese characters [one of: iso, zh]' -r -f -a "iso\t''
zh\t''"
complete -c renda -n "__fish_renda_using_subcommand congress; and __fish_seen_subcommand_from show" -l region -d 'Filter by Region' -r
complete -c renda -n "__fish_renda_using_subcommand congress; and __fish_seen_subcommand_from show" -l term -d 'Filter by Term' -r
complete -c renda -n "__fish_renda_using_subcommand congress; and __fish_seen_subcommand_from show" -l db -d 'The database: a file, or postgres://user@host/name' -r
complete -c renda -n "__fish_renda_using_subcommand congress; and __fish_seen_subcommand_from show" -l read-url -d 'Where commands that only read do so, such as a standby' -r
complete -c renda -n "__fish_renda_using_subcommand congress; and __fish_seen_subcommand_from show" -l lang -d 'Language' -r -f -a "zh\t''
en\t''"
complete -c renda -n "__fish_renda_using_subcommand congress; and __fish_seen_subcommand_from show" -l today -d 'Take this day as today' -r
complete -c renda -n "__fish_renda_using_subcommand congress; and __fish_seen_subcommand_from show" -l as-of -d 'Look at things as they stood at the end of this day' -r
complete -c renda -n "__fish_renda_using_subcommand congress; and __fish_seen_subcommand_from show" -l operator -d 'Who operates, for the journal' -r
complete -c renda -n "__fish_renda_using_subcommand congress; and __fish_seen_subcommand_from show" -l profile -d 'Rule profile: a built-in name or a TOML file' -r
complete -c renda -n "__fish_renda_using_subcommand congress; and __fish_seen_subcommand_from show" -l config -d 'Configuration file (default: renda.toml)' -r
complete -c renda -n "__fish_renda_using_subcommand congress; and __fish_seen_subcommand_from show" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c renda -n "__fish_renda_using_subcommand congress; and __fish_seen_subcommand_from show" -l reveal -d 'Show personal data unmasked (written to the journal)'
complete -c renda -n "__fish_renda_using_subcommand congress; and __fish_seen_subcommand_from show" -l force -d 'Overwrite an existing file'
complete -c renda -n "__fish_renda_using_subcommand congress; and __fish_seen_subcommand_from show" -l title-row -d 'Put the title in a row above the headings of XLSX'
complete -c renda -n "__fish_renda_using_subcommand congress; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help'
complete -c renda -n "__fish_renda_using_subcommand congress; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Say only what went wrong'
complete -c renda -n "__fish_renda_using_subcommand congress; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Say more'
complete -c renda -n "__fish_renda_using_subcommand congress; and __fish_seen_subcommand_from show" -l no-progress -d 'Show no progress'
complete -c renda -n "__fish_renda_using_subcommand congress; and __fish_seen_subcommand_from show" -l yes -d 'Answer yes to questions'
complete -c renda -n "__fish_renda_using_subcommand congress; and __fish_seen_subcommand_from add" -l region -d 'Region, such as 520100' -r
complete -c renda -n "__fish_renda_using_subcommand congress; and __fish_seen_subcommand_from add" -l term -d 'Term (required), such as 十五届' -r
complete -c renda -n "__fish_renda_using_subcommand congress; and __fish_seen_subcommand_from add" -l starts-on -d 'Term starts, such as 2022-01-10' -r
complete -c renda -n "__fish_renda_using_subcommand congress; and __fish_seen_subcommand_from add" -l ends-on -d 'Term ends' -r
complete -c renda -n "__fish_renda_using_subcommand congress; and __fish_seen_subcommand_from add" -l quota -d 'Seats in all, such as 450' -r
complete -c renda -n "__fish_renda_using_subcommand congress; and __fish_seen_subcommand_from add" -l extra -d 'Extra' -r
complete -c renda -n "__fish_renda_using_subcommand congress; and __fish_seen_subcommand_from add" -l db -d 'The database: a file, or postgres://user@host/name' -r
complete -c renda -n "__fish_renda_using_subcommand congress; and __fish_seen_subcommand_from add" -l read-url -d 'Where commands that only read do so, such as a standby' -r
complete -c renda -n "__fish_renda_using_subcommand congress; and __fish_seen_subcommand_from add" -l lang -d 'Language' -r -f -a "zh\t''
en\t''"
complete -c renda -n "__fish_renda_using_subcommand congress; and __fish_seen_subcommand_from add" -l today -d 'Take this day as today' -r
complete -c renda -n "__fish_renda_using_subcommand congress; and __fish_seen_subcommand_from add" -l as-of -d 'Look at things as they stood at the end of this day' -r
complete -c renda -n "__fish_renda_using_subcommand congress; and __fish_seen_subcommand_from add" -l operator -d 'Who operates, for the journal' -r
complete -c renda -n "__fish_renda_using_subcommand congress; and __fish_seen_subcommand_from add" -l profile -d 'Rule profile: a built-in name or a TOML file' -r
complete -c renda -n "__fish_renda_using_subcommand congress; and __fish_seen_subcommand_from add" -l config -d 'Configuration file (default: renda.toml)' -r
complete -c renda -n "__fish_renda_using_subcommand congress; and __fish_seen_subcommand_from add" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c renda -n "__fish_renda_using_subcommand congress; and __fish_seen_subcommand_from add" -s n -l dry-run -d 'Do everything and undo it: same counts, same exit code'
complete -c renda -n "__fish_renda_using_subcommand congress; and __fish_seen_subcommand_from add" -s h -l help -d 'Print help'
complete -c renda -n "__fish_renda_using_subcommand congress; and __fish_seen_subcommand_from add" -s q -l quiet -d 'Say only what went wrong'
complete -c renda -n "__fish_renda_using_subcommand congress; and __fish_seen_subcommand_from add" -s v -l verbose -d 'Say more'
complete -c renda -n "__fish_renda_using_subcommand congress; and __fish_seen_subcommand_from add" -l no-progress -d 'Show no progress'
complete -c renda -n "__fish_renda_using_subcommand congress; and __fish_seen_subcommand_from add" -l yes -d 'Answer yes to questions'
complete -c renda -n "__fish_renda_using_subcommand congress; and __fish_seen_subcommand_from edit" -l starts-on -d 'Term starts, such as 2022-01-10' -r
complete -c renda -n "__fish_renda_using_subcommand congress; and __fish_seen_subcommand_from edit" -l ends-on -d 'Term ends' -r
complete -c renda -n "__fish_renda_using_subcommand congress; and __fish_seen_subcommand_from edit" -l quota -d 'Seats in all, such as 450' -r
complete -c renda -n "__fish_renda_using_subcommand congress; and __fish_seen_subcommand_from edit" -l extra -d 'Extra' -r
complete -c renda -n "__fish_renda_using_subcommand congress; and __fish_seen_subcommand_from edit" -l region -d 'Filter by Region' -r
complete -c renda -n "__fish_renda_using_subcommand congress; and __fish_seen_subcommand_from edit" -l term -d 'Filter by Term' -r
complete -c renda -n "__fish_renda_using_subcommand congress; and __fish_seen_subcommand_from edit" -l db -d 'The database: a file, or postgres://user@host/name' -r
complete -c renda -n "__fish_renda_using_subcommand congress; and __fish_seen_subcommand_from edit" -l read-url -d 'Where commands that only read do so, such as a standby' -r
complete -c renda -n "__fish_renda_using_subcommand congress; and __fish_seen_subcommand_from edit" -l lang -d 'Language' -r -f -a "zh\t''
en\t''"
complete -c renda -n "__fish_renda_using_subcommand congress; and __fish_seen_subcommand_from edit" -l today -d 'Take this day as today' -r
complete -c renda -n "__fish_renda_using_subcommand congress; and __fish_seen_subcommand_from edit" -l as-of -d 'Look at things as they stood at the end of this day' -r
complete -c renda -n "__fish_renda_using_subcommand congress; and __fish_seen_subcommand_from edit" -l operator -d 'Who operates, for the journal' -r
complete -c renda -n "__fish_renda_using_subcommand congress; and __fish_seen_subcommand_from edit" -l profile -d 'Rule profile: a built-in name or a TOML file' -r
complete -c renda -n "__fish_renda_using_subcommand congress; and __fish_seen_subcommand_from edit" -l config -d 'Configuration file (default: renda.toml)' -r
complete -c renda -n "__fish_renda_using_subcommand congress; and __fish_seen_subcommand_from edit" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c renda -n "__fish_renda_using_subcommand congress; and __fish_seen_subcommand_from edit" -s n -l dry-run -d 'Do everything and undo it: same counts, same exit code'
complete -c renda -n "__fish_renda_using_subcommand congress; and __fish_seen_subcommand_from edit" -s h -l help -d 'Print help'
complete -c renda -n "__fish_renda_using_subcommand congress; and __fish_seen_subcommand_from edit" -s q -l quiet -d 'Say only what went wrong'
complete -c renda -n "__fish_renda_using_subcommand congress; and __fish_seen_subcommand_from edit" -s v -l verbose -d 'Say more'
complete -c renda -n "__fish_renda_using_subcommand congress; and __fish_seen_subcommand_from edit" -l no-progress -d 'Show no progress'
complete -c renda -n "__fish_renda_using_subcommand congress; and __fish_seen_subcommand_from edit" -l yes -d 'Answer yes to questions'
complete -c renda -n "__fish_renda_using_subcommand congress; and __fish_seen_subcommand_from import" -l on-conflict -d 'Where a record differs: update (default), skip, reject' -r -f -a "update\t''
skip\t''
reject\t''"
complete -c renda -n "__fish_renda_using_subcommand congress; and __fish_seen_subcommand_from import" -l rejects -d 'Write the rejected rows with their reasons to this file; mended, it can be imported as it is' -r
complete -c renda -n "__fish_renda_using_subcommand congress; and __fish_seen_subcommand_from import" -l encoding -d 'Encoding of the sheet (told and said when left out): utf-8, gb18030, utf-16le, utf-16be' -r
complete -c renda -n "__fish_renda_using_subcommand congress; and __fish_seen_subcommand_from import" -l sheet -d 'Sheet of a workbook, by name or number (when left out the first with known headings)' -r
complete -c renda -n "__fish_renda_using_subcommand congress; and __fish_seen_subcommand_from import" -l header-row -d 'Line of the headings (found when left out)' -r
complete -c renda -n "__fish_renda_using_subcommand congress; and __fish_seen_subcommand_from import" -l map -d 'Match a heading to a field; may be repeated' -r
complete -c renda -n "__fish_renda_using_subcommand congress; and __fish_seen_subcommand_from import" -l save-map -d 'Save what --map matches under this name' -r
complete -c renda -n "__fish_renda_using_subcommand congress; and __fish_seen_subcommand_from import" -l use-map -d 'Match headings as saved under this name; --map comes first' -r
complete -c renda -n "__fish_renda_using_subcommand congress; and __fish_seen_subcommand_from import" -l plan -d 'Change nothing and write a plan to this file, for --apply' -r
complete -c renda -n "__fish_renda_using_subcommand congress; and __fish_seen_subcommand_from import" -l format -d 'Output format; by default from the extension of --output, else table on a terminal and plain in a pipe [one of: table, plain, csv, tsv, json, ndjson, md, html, xlsx]' -r -f -a "table\t''
plain\t''
csv\t''
tsv\t''
json\t''
ndjson\t''
md\t''
html\t''
xlsx\t''"
complete -c renda -n "__fish_renda_using_subcommand congress; and __fish_seen_subcommand_from import" -l output -d 'Write to a file (beside it, then renamed); - is standard output' -r
complete -c renda -n "__fish_renda_using_subcommand congress; and __fish_seen_subcommand_from import" -l headings -d 'Language of the headings, or their keys (default: as --lang) [one of: zh, en, key]' -r -f -a "zh\t''
en\t''
key\t''"
complete -c renda -n "__fish_renda_using_subcommand congress; and __fish_seen_subcommand_from import" -l apply -d 'Carry out what --plan wrote; where the sheet or the records it speaks of changed since, nothing is done: exit code 4' -r
complete -c renda -n "__fish_renda_using_subcommand congress; and __fish_seen_subcommand_from import" -l db -d 'The database: a file, or postgres://user@host/name' -r
complete -c renda -n "__fish_renda_using_subcommand congress; and __fish_seen_subcommand_from import" -l read-url -d 'Where commands that only read do so, such as a standby' -r
complete -c renda -n "__fish_renda_using_subcommand congress; and __fish_seen_subcommand_from import" -l lang -d 'Language' -r -f -a "zh\t''
en\t''"
complete -c renda -n "__fish_renda_using_subcommand congress; and __fish_seen_subcommand_from import" -l today -d 'Take this day as today' -r
complete -c renda -n "__fish_renda_using_subcommand congress; and __fish_seen_subcommand_from import" -l as-of -d 'Look at things as they stood at the end of this day' -r
complete -c renda -n "__fish_renda_using_subcommand congress; and __fish_seen_subcommand_from import" -l operator -d 'Who operates, for the journal' -r
complete -c renda -n "__fish_renda_using_subcommand congress; and __fish_seen_subcommand_from import" -l profile -d 'Rule profile: a built-in name or a TOML file' -r
complete -c renda -n "__fish_renda_using_subcommand congress; and __fish_seen_subcommand_from import" -l config -d 'Configuration file (default: renda.toml)' -r
complete -c renda -n "__fish_renda_using_subcommand congress; and __fish_seen_subcommand_from import" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c renda -n "__fish_renda_using_subcommand congress; and __fish_seen_subcommand_from import" -l strict -d 'Take nothing if any row is rejected'
complete -c renda -n "__fish_renda_using_subcommand congress; and __fish_seen_subcommand_from import" -s n -l dry-run -d 'Do everything and undo it: same counts, same exit code'
complete -c renda -n "__fish_renda_using_subcommand congress; and __fish_seen_subcommand_from import" -l keep-extra -d 'Keep columns that are not known, each cell a line with its heading, under “Extra”'
complete -c renda -n "__fish_renda_using_subcommand congress; and __fish_seen_subcommand_from import" -l explain -d 'Explain how the sheet is read and what its rows would do; nothing is changed'
complete -c renda -n "__fish_renda_using_subcommand congress; and __fish_seen_subcommand_from import" -l force -d 'Overwrite existing files (--rejects, --plan, --output)'
complete -c renda -n "__fish_renda_using_subcommand congress; and __fish_seen_subcommand_from import" -s h -l help -d 'Print help'
complete -c renda -n "__fish_renda_using_subcommand congress; and __fish_seen_subcommand_from import" -s q -l quiet -d 'Say only what went wrong'
complete -c renda -n "__fish_renda_using_subcommand congress; and __fish_seen_subcommand_from import" -s v -l verbose -d 'Say more'
complete -c renda -n "__fish_renda_using_subcommand congress; and __fish_seen_subcommand_from import" -l no-progress -d 'Show no progress'
complete -c renda -n "__fish_renda_using_subcommand congress; and __fish_seen_subcommand_from import" -l yes -d 'Answer yes to questions'
complete -c renda -n "__fish_renda_using_subcommand congress; and __fish_seen_subcommand_from export" -l columns -d 'Export these columns, separated by commas' -r
complete -c renda -n "__fish_renda_using_subcommand congress; and __fish_seen_subcommand_from export" -l sort -d 'Columns to sort by, separated by commas; - before one descends' -r
complete -c renda -n "__fish_renda_using_subcommand congress; and __fish_seen_subcommand_from export" -l format -d 'Output format; by default from the extension of --output, else table on a terminal and plain in a pipe [one of: table, plain, csv, tsv, json, ndjson, md, html, xlsx]' -r -f -a "table\t''
plain\t''
csv\t''
tsv\t''
json\t''
ndjson\t''
md\t''
html\t''
xlsx\t''"
complete -c renda -n "__fish_renda_using_subcommand congress; and __fish_seen_subcommand_from export" -l output -d 'Write to a file (beside it, then renamed); - is standard output' -r
complete -c renda -n "__fish_renda_using_subcommand congress; and __fish_seen_subcommand_from export" -l encoding -d 'Encoding of a CSV file [one of: utf-8-bom, utf-8, gb18030]' -r -f -a "utf-8-bom\t''
utf-8\t''
gb18030\t''"
complete -c renda -n "__fish_renda_using_subcommand congress; and __fish_seen_subcommand_from export" -l headings -d 'Language of the headings, or their keys (default: as --lang) [one of: zh, en, key]' -r -f -a "zh\t''
en\t''
key\t''"
complete -c renda -n "__fish_renda_using_subcommand congress; and __fish_seen_subcommand_from export" -l dates -d 'Dates in XLSX: iso as 2024-03-05 (the default), zh with Chinese characters [one of: iso, zh]' -r -f -a "iso\t''
zh\t''"
complete -c renda -n "__fish_renda_using_subcommand congress; and __fish_seen_subcommand_from export" -l region -d 'Filter by Region' -r
complete -c renda -n "__fish_renda_using_subcommand congress; and __fish_seen_subcommand_from export" -l term -d 'Filter by Term' -r
complete -c renda -n "__fish_renda_using_subcommand congress; and __fish_seen_subcommand_from export" -l starts-on -d 'Filter by Term starts' -r
complete -c renda -n "__fish_renda_using_subcommand congress; and __fish_seen_subcommand_from export" -l ends-on -d 'Filter by Term ends' -r
complete -c renda -n "__fish_renda_using_subcommand congress; and __fish_seen_subcommand_from export" -l quota -d 'Filter by Seats in all' -r
complete -c renda -n "__fish_renda_using_subcommand congress; and __fish_seen_subcommand_from export" -l extra -d 'Filter by Extra' -r
complete -c renda -n "__fish_renda_using_subcommand congress; and __fish_seen_subcommand_from export" -l db -d 'The database: a file, or postgres://user@host/name' -r
complete -c renda -n "__fish_renda_using_subcommand congress; and __fish_seen_subcommand_from export" -l read-url -d 'Where commands that only read do so, such as a standby' -r
complete -c renda -n "__fish_renda_using_subcommand congress; and __fish_seen_subcommand_from export" -l lang -d 'Language' -r -f -a "zh\t''
en\t''"
complete -c renda -n "__fish_renda_using_subcommand congress; and __fish_seen_subcommand_from export" -l today -d 'Take this day as today' -r
complete -c renda -n "__fish_renda_using_subcommand congress; and __fish_seen_subcommand_from export" -l as-of -d 'Look at things as they stood at the end of this day' -r
complete -c renda -n "__fish_renda_using_subcommand congress; and __fish_seen_subcommand_from export" -l operator -d 'Who operates, for the journal' -r
complete -c renda -n "__fish_renda_using_subcommand congress; and __fish_seen_subcommand_from export" -l profile -d 'Rule profile: a built-in name or a TOML file' -r
complete -c renda -n "__fish_renda_using_subcommand congress; and __fish_seen_subcommand_from export" -l config -d 'Configuration file (default: renda.toml)' -r
complete -c renda -n "__fish_renda_using_subcommand congress; and __fish_seen_subcommand_from export" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c renda -n "__fish_renda_using_subcommand congress; and __fish_seen_subcommand_from export" -l reveal -d 'Show personal data unmasked (written to the journal)'
complete -c renda -n "__fish_renda_using_subcommand congress; and __fish_seen_subcommand_from export" -l force -d 'Overwrite an existing file'
complete -c renda -n "__fish_renda_using_subcommand congress; and __fish_seen_subcommand_from export" -l title-row -d 'Put the title in a row above the headings of XLSX'
complete -c renda -n "__fish_renda_using_subcommand congress; and __fish_seen_subcommand_from export" -s h -l help -d 'Print help'
complete -c renda -n "__fish_renda_using_subcommand congress; and __fish_seen_subcommand_from export" -s q -l quiet -d 'Say only what went wrong'
complete -c renda -n "__fish_renda_using_subcommand congress; and __fish_seen_subcommand_from export" -s v -l verbose -d 'Say more'
complete -c renda -n "__fish_renda_using_subcommand congress; and __fish_seen_subcommand_from export" -l no-progress -d 'Show no progress'
complete -c renda -n "__fish_renda_using_subcommand congress; and __fish_seen_subcommand_from export" -l yes -d 'Answer yes to questions'
complete -c renda -n "__fish_renda_using_subcommand congress; and __fish_seen_subcommand_from template" -l format -d 'Output format; by default from the extension of --output, else table on a terminal and plain in a pipe [one of: table, plain, csv, tsv, json, ndjson, md, html, xlsx]' -r -f -a "table\t''
plain\t''
csv\t''
tsv\t''
json\t''
ndjson\t''
md\t''
html\t''
xlsx\t''"
complete -c renda -n "__fish_renda_using_subcommand congress; and __fish_seen_subcommand_from template" -l output -d 'Write to a file (beside it, then renamed); - is standard output' -r
complete -c renda -n "__fish_renda_using_subcommand congress; and __fish_seen_subcommand_from template" -l encoding -d 'Encoding of a CSV file [one of: utf-8-bom, utf-8, gb18030]' -r -f -a "utf-8-bom\t''
utf-8\t''
gb18030\t''"
complete -c renda -n "__fish_renda_using_subcommand congress; and __fish_seen_subcommand_from template" -l headings -d 'Language of the headings, or their keys (default: as --lang) [one of: zh, en, key]' -r -f -a "zh\t''
en\t''
key\t''"
complete -c renda -n "__fish_renda_using_subcommand congress; and __fish_seen_subcommand_from template" -l dates -d 'Dates in XLSX: iso as 2024-03-05 (the default), zh with Chinese characters [one of: iso, zh]' -r -f -a "iso\t''
zh\t''"
complete -c renda -n "__fish_renda_using_subcommand congress; and __fish_seen_subcommand_from template" -l db -d 'The database: a file, or postgres://user@host/name' -r
complete -c renda -n "__fish_renda_using_subcommand congress; and __fish_seen_subcommand_from template" -l read-url -d 'Where commands that only read do so, such as a standby' -r
complete -c renda -n "__fish_renda_using_subcommand congress; and __fish_seen_subcommand_from template" -l lang -d 'Language' -r -f -a "zh\t''
en\t''"
complete -c renda -n "__fish_renda_using_subcommand congress; and __fish_seen_subcommand_from template" -l today -d 'Take this day as today' -r
complete -c renda -n "__fish_renda_using_subcommand congress; and __fish_seen_subcommand_from template" -l as-of -d 'Look at things as they stood at the end of this day' -r
complete -c renda -n "__fish_renda_using_subcommand congress; and __fish_seen_subcommand_from template" -l operator -d 'Who operates, for the journal' -r
complete -c renda -n "__fish_renda_using_subcommand congress; and __fish_seen_subcommand_from template" -l profile -d 'Rule profile: a built-in name or a TOML file' -r
complete -c renda -n "__fish_renda_using_subcommand congress; and __fish_seen_subcommand_from template" -l config -d 'Configuration file (default: renda.toml)' -r
complete -c renda -n "__fish_renda_using_subcommand congress; and __fish_seen_subcommand_from template" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c renda -n "__fish_renda_using_subcommand congress; and __fish_seen_subcommand_from template" -l force -d 'Overwrite an existing file'
complete -c renda -n "__fish_renda_using_subcommand congress; and __fish_seen_subcommand_from template" -l title-row -d 'Put the title in a row above the headings of XLSX'
complete -c renda -n "__fish_renda_using_subcommand congress; and __fish_seen_subcommand_from template" -s h -l help -d 'Print help'
complete -c renda -n "__fish_renda_using_subcommand congress; and __fish_seen_subcommand_from template" -s q -l quiet -d 'Say only what went wrong'
complete -c renda -n "__fish_renda_using_subcommand congress; and __fish_seen_subcommand_from template" -s v -l verbose -d 'Say more'
complete -c renda -n "__fish_renda_using_subcommand congress; and __fish_seen_subcommand_from template" -l no-progress -d 'Show no progress'
complete -c renda -n "__fish_renda_using_subcommand congress; and __fish_seen_subcommand_from template" -l yes -d 'Answer yes to questions'
complete -c renda -n "__fish_renda_using_subcommand session; and not __fish_seen_subcommand_from list show add edit import export template" -l db -d 'The database: a file, or postgres://user@host/name' -r
complete -c renda -n "__fish_renda_using_subcommand session; and not __fish_seen_subcommand_from list show add edit import export template" -l read-url -d 'Where commands that only read do so, such as a standby' -r
complete -c renda -n "__fish_renda_using_subcommand session; and not __fish_seen_subcommand_from list show add edit import export template" -l lang -d 'Language' -r -f -a "zh\t''
en\t''"
complete -c renda -n "__fish_renda_using_subcommand session; and not __fish_seen_subcommand_from list show add edit import export template" -l today -d 'Take this day as today' -r
complete -c renda -n "__fish_renda_using_subcommand session; and not __fish_seen_subcommand_from list show add edit import export template" -l as-of -d 'Look at things as they stood at the end of this day' -r
complete -c renda -n "__fish_renda_using_subcommand session; and not __fish_seen_subcommand_from list show add edit import export template" -l operator -d 'Who operates, for the journal' -r
complete -c renda -n "__fish_renda_using_subcommand session; and not __fish_seen_subcommand_from list show add edit import export template" -l profile -d 'Rule profile: a built-in name or a TOML file' -r
complete -c renda -n "__fish_renda_using_subcommand session; and not __fish_seen_subcommand_from list show add edit import export template" -l config -d 'Configuration file (default: renda.toml)' -r
complete -c renda -n "__fish_renda_using_subcommand session; and not __fish_seen_subcommand_from list show add edit import export template" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c renda -n "__fish_renda_using_subcommand session; and not __fish_seen_subcommand_from list show add edit import export template" -s h -l help -d 'Print help'
complete -c renda -n "__fish_renda_using_subcommand session; and not __fish_seen_subcommand_from list show add edit import export template" -s q -l quiet -d 'Say only what went wrong'
complete -c renda -n "__fish_renda_using_subcommand session; and not __fish_seen_subcommand_from list show add edit import export template" -s v -l verbose -d 'Say more'
complete -c renda -n "__fish_renda_using_subcommand session; and not __fish_seen_subcommand_from list show add edit import export template" -l no-progress -d 'Show no progress'
complete -c renda -n "__fish_renda_using_subcommand session; and not __fish_seen_subcommand_from list show add edit import export template" -l yes -d 'Answer yes to questions'
complete -c renda -n "__fish_renda_using_subcommand session; and not __fish_seen_subcommand_from list show add edit import export template" -f -a "list" -d 'List session records, filtered by any column'
complete -c renda -n "__fish_renda_using_subcommand session; and not __fish_seen_subcommand_from list show add edit import export template" -f -a "show" -d 'Show everything about one session'
complete -c renda -n "__fish_renda_using_subcommand session; and not __fish_seen_subcommand_from list show add edit import export template" -f -a "add" -d 'Add one session'
complete -c renda -n "__fish_renda_using_subcommand session; and not __fish_seen_subcommand_from list show add edit import export template" -f -a "edit" -d 'Change one session'
complete -c renda -n "__fish_renda_using_subcommand session; and not __fish_seen_subcommand_from list show add edit import export template" -f -a "import" -d 'Import session records from sheets'
complete -c renda -n "__fish_renda_using_subcommand session; and not __fish_seen_subcommand_from list show add edit import export template" -f -a "export" -d 'Export session records, ready to be imported again'
complete -c renda -n "__fish_renda_using_subcommand session; and not __fish_seen_subcommand_from list show add edit import export template" -f -a "template" -d 'Print the empty sheet for session: headings and one example'
complete -c renda -n "__fish_renda_using_subcommand session; and __fish_seen_subcommand_from list" -l columns -d 'Show these columns, separated by commas; all shows every one' -r
complete -c renda -n "__fish_renda_using_subcommand session; and __fish_seen_subcommand_from list" -l sort -d 'Columns to sort by, separated by commas; - before one descends' -r
complete -c renda -n "__fish_renda_using_subcommand session; and __fish_seen_subcommand_from list" -l limit -d 'Show at most so many rows' -r
complete -c renda -n "__fish_renda_using_subcommand session; and __fish_seen_subcommand_from list" -l format -d 'Output format; by default from the extension of --output, else table on a terminal and plain in a pipe [one of: table, plain, csv, tsv, json, ndjson, md, html, xlsx]' -r -f -a "table\t''
plain\t''
csv\t''
tsv\t''
json\t''
ndjson\t''
md\t''
html\t''
xlsx\t''"
complete -c renda -n "__fish_renda_using_subcommand session; and __fish_seen_subcommand_from list" -l output -d 'Write to a file (beside it, then renamed); - is standard output' -r
complete -c renda -n "__fish_renda_using_subcommand session; and __fish_seen_subcommand_from list" -l encoding -d 'Encoding of a CSV file [one of: utf-8-bom, utf-8, gb18030]' -r -f -a "utf-8-bom\t''
utf-8\t''
gb18030\t''"
complete -c renda -n "__fish_renda_using_subcommand session; and __fish_seen_subcommand_from list" -l headings -d 'Language of the headings, or their keys (default: as --lang) [one of: zh, en, key]' -r -f -a "zh\t''
en\t''
key\t''"
complete -c renda -n "__fish_renda_using_subcommand session; and __fish_seen_subcommand_from list" -l dates -d 'Dates in XLSX: iso as 2024-03-05 (the default), zh with Chinese characters [one of: iso, zh]' -r -f -a "iso\t''
zh\t''"
complete -c renda -n "__fish_renda_using_subcommand session; and __fish_seen_subcommand_from list" -l region -d 'Filter by Region' -r
complete -c renda -n "__fish_renda_using_subcommand session; and __fish_seen_subcommand_from list" -l session -d 'Filter by Session' -r
complete -c renda -n "__fish_renda_using_subcommand session; and __fish_seen_subcommand_from list" -l opens-on -d 'Filter by Opens' -r
complete -c renda -n "__fish_renda_using_subcommand session; and __fish_seen_subcommand_from list" -l closes-on -d 'Filter by Closes' -r
complete -c renda -n "__fish_renda_using_subcommand session; and __fish_seen_subcommand_from list" -l motion-deadline -d 'Filter by Motion deadline' -r
complete -c renda -n "__fish_renda_using_subcommand session; and __fish_seen_subcommand_from list" -l last-presidium-at -d 'Filter by Last presidium meeting' -r
complete -c renda -n "__fish_renda_using_subcommand session; and __fish_seen_subcommand_from list" -l extra -d 'Filter by Extra' -r
complete -c renda -n "__fish_renda_using_subcommand session; and __fish_seen_subcommand_from list" -l db -d 'The database: a file, or postgres://user@host/name' -r
complete -c renda -n "__fish_renda_using_subcommand session; and __fish_seen_subcommand_from list" -l read-url -d 'Where commands that only read do so, such as a standby' -r
complete -c renda -n "__fish_renda_using_subcommand session; and __fish_seen_subcommand_from list" -l lang -d 'Language' -r -f -a "zh\t''
en\t''"
complete -c renda -n "__fish_renda_using_subcommand session; and __fish_seen_subcommand_from list" -l today -d 'Take this day as today' -r
complete -c renda -n "__fish_renda_using_subcommand session; and __fish_seen_subcommand_from list" -l as-of -d 'Look at things as they stood at the end of this day' -r
complete -c renda -n "__fish_renda_using_subcommand session; and __fish_seen_subcommand_from list" -l operator -d 'Who operates, for the journal' -r
complete -c renda -n "__fish_renda_using_subcommand session; and __fish_seen_subcommand_from list" -l profile -d 'Rule profile: a built-in name or a TOML file' -r
complete -c renda -n "__fish_renda_using_subcommand session; and __fish_seen_subcommand_from list" -l config -d 'Configuration file (default: renda.toml)' -r
complete -c renda -n "__fish_renda_using_subcommand session; and __fish_seen_subcommand_from list" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c renda -n "__fish_renda_using_subcommand session; and __fish_seen_subcommand_from list" -l reveal -d 'Show personal data unmasked (written to the journal)'
complete -c renda -n "__fish_renda_using_subcommand session; and __fish_seen_subcommand_from list" -l exit-code -d 'Exit with 10 when there is something, for cron'
complete -c renda -n "__fish_renda_using_subcommand session; and __fish_seen_subcommand_from list" -l force -d 'Overwrite an existing file'
complete -c renda -n "__fish_renda_using_subcommand session; and __fish_seen_subcommand_from list" -l title-row -d 'Put the title in a row above the headings of XLSX'
complete -c renda -n "__fish_renda_using_subcommand session; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help'
complete -c renda -n "__fish_renda_using_subcommand session; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Say only what went wrong'
complete -c renda -n "__fish_renda_using_subcommand session; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Say more'
complete -c renda -n "__fish_renda_using_subcommand session; and __fish_seen_subcommand_from list" -l no-progress -d 'Show no progress'
complete -c renda -n "__fish_renda_using_subcommand session; and __fish_seen_subcommand_from list" -l yes -d 'Answer yes to questions'
complete -c renda -n "__fish_renda_using_subcommand session; and __fish_seen_subcommand_from show" -l format -d 'Output format; by default from the extension of --output, else table on a terminal and plain in a pipe [one of: table, plain, csv, tsv, json, ndjson, md, html, xlsx]' -r -f -a "table\t''
plain\t''
csv\t''
tsv\t''
json\t''
ndjson\t''
md\t''
html\t''
xlsx\t''"
complete -c renda -n "__fish_renda_using_subcommand session; and __fish_seen_subcommand_from show" -l output -d 'Write to a file (beside it, then renamed); - is standard output' -r
complete -c renda -n "__fish_renda_using_subcommand session; and __fish_seen_subcommand_from show" -l encoding -d 'Encoding of a CSV file [one of: utf-8-bom, utf-8, gb18030]' -r -f -a "utf-8-bom\t''
utf-8\t''
gb18030\t''"
complete -c renda -n "__fish_renda_using_subcommand session; and __fish_seen_subcommand_from show" -l headings -d 'Language of the headings, or their keys (default: as --lang) [one of: zh, en, key]' -r -f -a "zh\t''
en\t''
key\t''"
complete -c renda -n "__fish_renda_using_subcommand session; and __fish_seen_subcommand_from show" -l dates -d 'Dates in XLSX: iso as 2024-03-05 (the default), zh with Chinese characters [one of: iso, zh]' -r -f -a "iso\t''
zh\t''"
complete -c renda -n "__fish_renda_using_subcommand session; and __fish_seen_subcommand_from show" -l region -d 'Filter by Region' -r
complete -c renda -n "__fish_renda_using_subcommand session; and __fish_seen_subcommand_from show" -l session -d 'Filter by Session' -r
complete -c renda -n "__fish_renda_using_subcommand session; and __fish_seen_subcommand_from show" -l db -d 'The database: a file, or postgres://user@host/name' -r
complete -c renda -n "__fish_renda_using_subcommand session; and __fish_seen_subcommand_from show" -l read-url -d 'Where commands that only read do so, such as a standby' -r
complete -c renda -n "__fish_renda_using_subcommand session; and __fish_seen_subcommand_from show" -l lang -d 'Language' -r -f -a "zh\t''
en\t''"
complete -c renda -n "__fish_renda_using_subcommand session; and __fish_seen_subcommand_from show" -l today -d 'Take this day as today' -r
complete -c renda -n "__fish_renda_using_subcommand session; and __fish_seen_subcommand_from show" -l as-of -d 'Look at things as they stood at the end of this day' -r
complete -c renda -n "__fish_renda_using_subcommand session; and __fish_seen_subcommand_from show" -l operator -d 'Who operates, for the journal' -r
complete -c renda -n "__fish_renda_using_subcommand session; and __fish_seen_subcommand_from show" -l profile -d 'Rule profile: a built-in name or a TOML file' -r
complete -c renda -n "__fish_renda_using_subcommand session; and __fish_seen_subcommand_from show" -l config -d 'Configuration file (default: renda.toml)' -r
complete -c renda -n "__fish_renda_using_subcommand session; and __fish_seen_subcommand_from show" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c renda -n "__fish_renda_using_subcommand session; and __fish_seen_subcommand_from show" -l reveal -d 'Show personal data unmasked (written to the journal)'
complete -c renda -n "__fish_renda_using_subcommand session; and __fish_seen_subcommand_from show" -l force -d 'Overwrite an existing file'
complete -c renda -n "__fish_renda_using_subcommand session; and __fish_seen_subcommand_from show" -l title-row -d 'Put the title in a row above the headings of XLSX'
complete -c renda -n "__fish_renda_using_subcommand session; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help'
complete -c renda -n "__fish_renda_using_subcommand session; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Say only what went wrong'
complete -c renda -n "__fish_renda_using_subcommand session; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Say more'
complete -c renda -n "__fish_renda_using_subcommand session; and __fish_seen_subcommand_from show" -l no-progress -d 'Show no progress'
complete -c renda -n "__fish_renda_using_subcommand session; and __fish_seen_subcommand_from show" -l yes -d 'Answer yes to questions'
complete -c renda -n "__fish_renda_using_subcommand session; and __fish_seen_subcommand_from add" -l region -d 'Region, such as 520100' -r
complete -c renda -n "__fish_renda_using_subcommand session; and __fish_seen_subcommand_from add" -l session -d 'Session (required), such as 十五届四次' -r
complete -c renda -n "__fish_renda_using_subcommand session; and __fish_seen_subcommand_from add" -l opens-on -d 'Opens, such as 2024-01-31' -r
complete -c renda -n "__fish_renda_using_subcommand session; and __fish_seen_subcommand_from add" -l closes-on -d 'Closes, such as 2024-02-03' -r
complete -c renda -n "__fish_renda_using_subcommand session; and __fish_seen_subcommand_from add" -l motion-deadline -d 'Motion deadline, such as 2024-02-02 12:00' -r
complete -c renda -n "__fish_renda_using_subcommand session; and __fish_seen_subcommand_from add" -l last-presidium-at -d 'Last presidium meeting, such as 2024-02-03 14:00' -r
complete -c renda -n "__fish_renda_using_subcommand session; and __fish_seen_subcommand_from add" -l extra -d 'Extra' -r
complete -c renda -n "__fish_renda_using_subcommand session; and __fish_seen_subcommand_from add" -l db -d 'The database: a file, or postgres://user@host/name' -r
complete -c renda -n "__fish_renda_using_subcommand session; and __fish_seen_subcommand_from add" -l read-url -d 'Where commands that only read do so, such as a standby' -r
complete -c renda -n "__fish_renda_using_subcommand session; and __fish_seen_subcommand_from add" -l lang -d 'Language' -r -f -a "zh\t''
en\t''"
complete -c renda -n "__fish_renda_using_subcommand session; and __fish_seen_subcommand_from add" -l today -d 'Take this day as today' -r
complete -c renda -n "__fish_renda_using_subcommand session; and __fish_seen_subcommand_from add" -l as-of -d 'Look at things as they stood at the end of this day' -r
complete -c renda -n "__fish_renda_using_subcommand session; and __fish_seen_subcommand_from add" -l operator -d 'Who operates, for the journal' -r
complete -c renda -n "__fish_renda_using_subcommand session; and __fish_seen_subcommand_from add" -l profile -d 'Rule profile: a built-in name or a TOML file' -r
complete -c renda -n "__fish_renda_using_subcommand session; and __fish_seen_subcommand_from add" -l config -d 'Configuration file (default: renda.toml)' -r
complete -c renda -n "__fish_renda_using_subcommand session; and __fish_seen_subcommand_from add" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c renda -n "__fish_renda_using_subcommand session; and __fish_seen_subcommand_from add" -s n -l dry-run -d 'Do everything and undo it: same counts, same exit code'
complete -c renda -n "__fish_renda_using_subcommand session; and __fish_seen_subcommand_from add" -s h -l help -d 'Print help'
complete -c renda -n "__fish_renda_using_subcommand session; and __fish_seen_subcommand_from add" -s q -l quiet -d 'Say only what went wrong'
complete -c renda -n "__fish_renda_using_subcommand session; and __fish_seen_subcommand_from add" -s v -l verbose -d 'Say more'
complete -c renda -n "__fish_renda_using_subcommand session; and __fish_seen_subcommand_from add" -l no-progress -d 'Show no progress'
complete -c renda -n "__fish_renda_using_subcommand session; and __fish_seen_subcommand_from add" -l yes -d 'Answer yes to questions'
complete -c renda -n "__fish_renda_using_subcommand session; and __fish_seen_subcommand_from edit" -l opens-on -d 'Opens, such as 2024-01-31' -r
complete -c renda -n "__fish_renda_using_subcommand session; and __fish_seen_subcommand_from edit" -l closes-on -d 'Closes, such as 2024-02-03' -r
complete -c renda -n "__fish_renda_using_subcommand session; and __fish_seen_subcommand_from edit" -l motion-deadline -d 'Motion deadline, such as 2024-02-02 12:00' -r
complete -c renda -n "__fish_renda_using_subcommand session; and __fish_seen_subcommand_from edit" -l last-presidium-at -d 'Last presidium meeting, such as 2024-02-03 14:00' -r
complete -c renda -n "__fish_renda_using_subcommand session; and __fish_seen_subcommand_from edit" -l extra -d 'Extra' -r
complete -c renda -n "__fish_renda_using_subcommand session; and __fish_seen_subcommand_from edit" -l region -d 'Filter by Region' -r
complete -c renda -n "__fish_renda_using_subcommand session; and __fish_seen_subcommand_from edit" -l session -d 'Filter by Session' -r
complete -c renda -n "__fish_renda_using_subcommand session; and __fish_seen_subcommand_from edit" -l db -d 'The database: a file, or postgres://user@host/name' -r
complete -c renda -n "__fish_renda_using_subcommand session; and __fish_seen_subcommand_from edit" -l read-url -d 'Where commands that only read do so, such as a standby' -r
complete -c renda -n "__fish_renda_using_subcommand session; and __fish_seen_subcommand_from edit" -l lang -d 'Language' -r -f -a "zh\t''
en\t''"
complete -c renda -n "__fish_renda_using_subcommand session; and __fish_seen_subcommand_from edit" -l today -d 'Take this day as today' -r
complete -c renda -n "__fish_renda_using_subcommand session; and __fish_seen_subcommand_from edit" -l as-of -d 'Look at things as they stood at the end of this day' -r
complete -c renda -n "__fish_renda_using_subcommand session; and __fish_seen_subcommand_from edit" -l operator -d 'Who operates, for the journal' -r
complete -c renda -n "__fish_renda_using_subcommand session; and __fish_seen_subcommand_from edit" -l profile -d 'Rule profile: a built-in name or a TOML file' -r
complete -c renda -n "__fish_renda_using_subcommand session; and __fish_seen_subcommand_from edit" -l config -d 'Configuration file (default: renda.toml)' -r
complete -c renda -n "__fish_renda_using_subcommand session; and __fish_seen_subcommand_from edit" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c renda -n "__fish_renda_using_subcommand session; and __fish_seen_subcommand_from edit" -s n -l dry-run -d 'Do everything and undo it: same counts, same exit code'
complete -c renda -n "__fish_renda_using_subcommand session; and __fish_seen_subcommand_from edit" -s h -l help -d 'Print help'
complete -c renda -n "__fish_renda_using_subcommand session; and __fish_seen_subcommand_from edit" -s q -l quiet -d 'Say only what went wrong'
complete -c renda -n "__fish_renda_using_subcommand session; and __fish_seen_subcommand_from edit" -s v -l verbose -d 'Say more'
complete -c renda -n "__fish_renda_using_subcommand session; and __fish_seen_subcommand_from edit" -l no-progress -d 'Show no progress'
complete -c renda -n "__fish_renda_using_subcommand session; and __fish_seen_subcommand_from edit" -l yes -d 'Answer yes to questions'
complete -c renda -n "__fish_renda_using_subcommand session; and __fish_seen_subcommand_from import" -l on-conflict -d 'Where a record differs: update (default), skip, reject' -r -f -a "update\t''
skip\t''
reject\t''"
complete -c renda -n "__fish_renda_using_subcommand session; and __fish_seen_subcommand_from import" -l rejects -d 'Write the rejected rows with their reasons to this file; mended, it can be imported as it is' -r
complete -c renda -n "__fish_renda_using_subcommand session; and __fish_seen_subcommand_from import" -l encoding -d 'Encoding of the sheet (told and said when left out): utf-8, gb18030, utf-16le, utf-16be' -r
complete -c renda -n "__fish_renda_using_subcommand session; and __fish_seen_subcommand_from import" -l sheet -d 'Sheet of a workbook, by name or number (when left out the first with known headings)' -r
complete -c renda -n "__fish_renda_using_subcommand session; and __fish_seen_subcommand_from import" -l header-row -d 'Line of the headings (found when left out)' -r
complete -c renda -n "__fish_renda_using_subcommand session; and __fish_seen_subcommand_from import" -l map -d 'Match a heading to a field; may be repeated' -r
complete -c renda -n "__fish_renda_using_subcommand session; and __fish_seen_subcommand_from import" -l save-map -d 'Save what --map matches under this name' -r
complete -c renda -n "__fish_renda_using_subcommand session; and __fish_seen_subcommand_from import" -l use-map -d 'Match headings as saved under this name; --map comes first' -r
complete -c renda -n "__fish_renda_using_subcommand session; and __fish_seen_subcommand_from import" -l plan -d 'Change nothing and write a plan to this file, for --apply' -r
complete -c renda -n "__fish_renda_using_subcommand session; and __fish_seen_subcommand_from import" -l format -d 'Output format; by default from the extension of --output, else table on a terminal and plain in a pipe [one of: table, plain, csv, tsv, json, ndjson, md, html, xlsx]' -r -f -a "table\t''
plain\t''
csv\t''
tsv\t''
json\t''
ndjson\t''
md\t''
html\t''
xlsx\t''"
complete -c renda -n "__fish_renda_using_subcommand session; and __fish_seen_subcommand_from import" -l output -d 'Write to a file (beside it, then renamed); - is standard output' -r
complete -c renda -n "__fish_renda_using_subcommand session; and __fish_seen_subcommand_from import" -l headings -d 'Language of the headings, or their keys (default: as --lang) [one of: zh, en, key]' -r -f -a "zh\t''
en\t''
key\t''"
complete -c renda -n "__fish_renda_using_subcommand session; and __fish_seen_subcommand_from import" -l apply -d 'Carry out what --plan wrote; where the sheet or the records it speaks of changed since, nothing is done: exit code 4' -r
complete -c renda -n "__fish_renda_using_subcommand session; and __fish_seen_subcommand_from import" -l db -d 'The database: a file, or postgres://user@host/name' -r
complete -c renda -n "__fish_renda_using_subcommand session; and __fish_seen_subcommand_from import" -l read-url -d 'Where commands that only read do so, such as a standby' -r
complete -c renda -n "__fish_renda_using_subcommand session; and __fish_seen_subcommand_from import" -l lang -d 'Language' -r -f -a "zh\t''
en\t''"
complete -c renda -n "__fish_renda_using_subcommand session; and __fish_seen_subcommand_from import" -l today -d 'Take this day as today' -r
complete -c renda -n "__fish_renda_using_subcommand session; and __fish_seen_subcommand_from import" -l as-of -d 'Look at things as they stood at the end of this day' -r
complete -c renda -n "__fish_renda_using_subcommand session; and __fish_seen_subcommand_from import" -l operator -d 'Who operates, for the journal' -r
complete -c renda -n "__fish_renda_using_subcommand session; and __fish_seen_subcommand_from import" -l profile -d 'Rule profile: a built-in name or a TOML file' -r
complete -c renda -n "__fish_renda_using_subcommand session; and __fish_seen_subcommand_from import" -l config -d 'Configuration file (default: renda.toml)' -r
complete -c renda -n "__fish_renda_using_subcommand session; and __fish_seen_subcommand_from import" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c renda -n "__fish_renda_using_subcommand session; and __fish_seen_subcommand_from import" -l strict -d 'Take nothing if any row is rejected'
complete -c renda -n "__fish_renda_using_subcommand session; and __fish_seen_subcommand_from import" -s n -l dry-run -d 'Do everything and undo it: same counts, same exit code'
complete -c renda -n "__fish_renda_using_subcommand session; and __fish_seen_subcommand_from import" -l keep-extra -d 'Keep columns that are not known, each cell a line with its heading, under “Extra”'
complete -c renda -n "__fish_renda_using_subcommand session; and __fish_seen_subcommand_from import" -l explain -d 'Explain how the sheet is read and what its rows would do; nothing is changed'
complete -c renda -n "__fish_renda_using_subcommand session; and __fish_seen_subcommand_from import" -l force -d 'Overwrite existing files (--rejects, --plan, --output)'
complete -c renda -n "__fish_renda_using_subcommand session; and __fish_seen_subcommand_from import" -s h -l help -d 'Print help'
complete -c renda -n "__fish_renda_using_subcommand session; and __fish_seen_subcommand_from import" -s q -l quiet -d 'Say only what went wrong'
complete -c renda -n "__fish_renda_using_subcommand session; and __fish_seen_subcommand_from import" -s v -l verbose -d 'Say more'
complete -c renda -n "__fish_renda_using_subcommand session; and __fish_seen_subcommand_from import" -l no-progress -d 'Show no progress'
complete -c renda -n "__fish_renda_using_subcommand session; and __fish_seen_subcommand_from import" -l yes -d 'Answer yes to questions'
complete -c renda -n "__fish_renda_using_subcommand session; and __fish_seen_subcommand_from export" -l columns -d 'Export these columns, separated by commas' -r
complete -c renda -n "__fish_renda_using_subcommand session; and __fish_seen_subcommand_from export" -l sort -d 'Columns to sort by, separated by commas; - before one descends' -r
complete -c renda -n "__fish_renda_using_subcommand session; and __fish_seen_subcommand_from export" -l format -d 'Output format; by default from the extension of --output, else table on a terminal and plain in a pipe [one of: table, plain, csv, tsv, json, ndjson, md, html, xlsx]' -r -f -a "table\t''
plain\t''
csv\t''
tsv\t''
json\t''
ndjson\t''
md\t''
html\t''
xlsx\t''"
complete -c renda -n "__fish_renda_using_subcommand session; and __fish_seen_subcommand_from export" -l output -d 'Write to a file (beside it, then renamed); - is standard output' -r
complete -c renda -n "__fish_renda_using_subcommand session; and __fish_seen_subcommand_from export" -l encoding -d 'Encoding of a CSV file [one of: utf-8-bom, utf-8, gb18030]' -r -f -a "utf-8-bom\t''
utf-8\t''
gb18030\t''"
complete -c renda -n "__fish_renda_using_subcommand session; and __fish_seen_subcommand_from export" -l headings -d 'Language of the headings, or their keys (default: as --lang) [one of: zh, en, key]' -r -f -a "zh\t''
en\t''
key\t''"
complete -c renda -n "__fish_renda_using_subcommand session; and __fish_seen_subcommand_from export" -l dates -d 'Dates in XLSX: iso as 2024-03-05 (the default), zh with Chinese characters [one of: iso, zh]' -r -f -a "iso\t''
zh\t''"
complete -c renda -n "__fish_renda_using_subcommand session; and __fish_seen_subcommand_from export" -l region -d 'Filter by Region' -r
complete -c renda -n "__fish_renda_using_subcommand session; and __fish_seen_subcommand_from export" -l session -d 'Filter by Session' -r
complete -c renda -n "__fish_renda_using_subcommand session; and __fish_seen_subcommand_from export" -l opens-on -d 'Filter by Opens' -r
complete -c renda -n "__fish_renda_using_subcommand session; and __fish_seen_subcommand_from export" -l closes-on -d 'Filter by Closes' -r
complete -c renda -n "__fish_renda_using_subcommand session; and __fish_seen_subcommand_from export" -l motion-deadline -d 'Filter by Motion deadline' -r
complete -c renda -n "__fish_renda_using_subcommand session; and __fish_seen_subcommand_from export" -l last-presidium-at -d 'Filter by Last presidium meeting' -r
complete -c renda -n "__fish_renda_using_subcommand session; and __fish_seen_subcommand_from export" -l extra -d 'Filter by Extra' -r
complete -c renda -n "__fish_renda_using_subcommand session; and __fish_seen_subcommand_from export" -l db -d 'The database: a file, or postgres://user@host/name' -r
complete -c renda -n "__fish_renda_using_subcommand session; and __fish_seen_subcommand_from export" -l read-url -d 'Where commands that only read do so, such as a standby' -r
complete -c renda -n "__fish_renda_using_subcommand session; and __fish_seen_subcommand_from export" -l lang -d 'Language' -r -f -a "zh\t''
en\t''"
complete -c renda -n "__fish_renda_using_subcommand session; and __fish_seen_subcommand_from export" -l today -d 'Take this day as today' -r
complete -c renda -n "__fish_renda_using_subcommand session; and __fish_seen_subcommand_from export" -l as-of -d 'Look at things as they stood at the end of this day' -r
complete -c renda -n "__fish_renda_using_subcommand session; and __fish_seen_subcommand_from export" -l operator -d 'Who operates, for the journal' -r
complete -c renda -n "__fish_renda_using_subcommand session; and __fish_seen_subcommand_from export" -l profile -d 'Rule profile: a built-in name or a TOML file' -r
complete -c renda -n "__fish_renda_using_subcommand session; and __fish_seen_subcommand_from export" -l config -d 'Configuration file (default: renda.toml)' -r
complete -c renda -n "__fish_renda_using_subcommand session; and __fish_seen_subcommand_from export" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c renda -n "__fish_renda_using_subcommand session; and __fish_seen_subcommand_from export" -l reveal -d 'Show personal data unmasked (written to the journal)'
complete -c renda -n "__fish_renda_using_subcommand session; and __fish_seen_subcommand_from export" -l force -d 'Overwrite an existing file'
complete -c renda -n "__fish_renda_using_subcommand session; and __fish_seen_subcommand_from export" -l title-row -d 'Put the title in a row above the headings of XLSX'
complete -c renda -n "__fish_renda_using_subcommand session; and __fish_seen_subcommand_from export" -s h -l help -d 'Print help'
complete -c renda -n "__fish_renda_using_subcommand session; and __fish_seen_subcommand_from export" -s q -l quiet -d 'Say only what went wrong'
complete -c renda -n "__fish_renda_using_subcommand session; and __fish_seen_subcommand_from export" -s v -l verbose -d 'Say more'
complete -c renda -n "__fish_renda_using_subcommand session; and __fish_seen_subcommand_from export" -l no-progress -d 'Show no progress'
complete -c renda -n "__fish_renda_using_subcommand session; and __fish_seen_subcommand_from export" -l yes -d 'Answer yes to questions'
complete -c renda -n "__fish_renda_using_subcommand session; and __fish_seen_subcommand_from template" -l format -d 'Output format; by default from the extension of --output, else table on a terminal and plain in a pipe [one of: table, plain, csv, tsv, json, ndjson, md, html, xlsx]' -r -f -a "table\t''
plain\t''
csv\t''
tsv\t''
json\t''
ndjson\t''
md\t''
html\t''
xlsx\t''"
complete -c renda -n "__fish_renda_using_subcommand session; and __fish_seen_subcommand_from template" -l output -d 'Write to a file (beside it, then renamed); - is standard output' -r
complete -c renda -n "__fish_renda_using_subcommand session; and __fish_seen_subcommand_from template" -l encoding -d 'Encoding of a CSV file [one of: utf-8-bom, utf-8, gb18030]' -r -f -a "utf-8-bom\t''
utf-8\t''
gb18030\t''"
complete -c renda -n "__fish_renda_using_subcommand session; and __fish_seen_subcommand_from template" -l headings -d 'Language of the headings, or their keys (default: as --lang) [one of: zh, en, key]' -r -f -a "zh\t''
en\t''
key\t''"
complete -c renda -n "__fish_renda_using_subcommand session; and __fish_seen_subcommand_from template" -l dates -d 'Dates in XLSX: iso as 2024-03-05 (the default), zh with Chinese characters [one of: iso, zh]' -r -f -a "iso\t''
zh\t''"
complete -c renda -n "__fish_renda_using_subcommand session; and __fish_seen_subcommand_from template" -l db -d 'The database: a file, or postgres://user@host/name' -r
complete -c renda -n "__fish_renda_using_subcommand session; and __fish_seen_subcommand_from template" -l read-url -d 'Where commands that only read do so, such as a standby' -r
complete -c renda -n "__fish_renda_using_subcommand session; and __fish_seen_subcommand_from template" -l lang -d 'Language' -r -f -a "zh\t''
en\t''"
complete -c renda -n "__fish_renda_using_subcommand session; and __fish_seen_subcommand_from template" -l today -d 'Take this day as today' -r
complete -c renda -n "__fish_renda_using_subcommand session; and __fish_seen_subcommand_from template" -l as-of -d 'Look at things as they stood at the end of this day' -r
complete -c renda -n "__fish_renda_using_subcommand session; and __fish_seen_subcommand_from template" -l operator -d 'Who operates, for the journal' -r
complete -c renda -n "__fish_renda_using_subcommand session; and __fish_seen_subcommand_from template" -l profile -d 'Rule profile: a built-in name or a TOML file' -r
complete -c renda -n "__fish_renda_using_subcommand session; and __fish_seen_subcommand_from template" -l config -d 'Configuration file (default: renda.toml)' -r
complete -c renda -n "__fish_renda_using_subcommand session; and __fish_seen_subcommand_from template" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c renda -n "__fish_renda_using_subcommand session; and __fish_seen_subcommand_from template" -l force -d 'Overwrite an existing file'
complete -c renda -n "__fish_renda_using_subcommand session; and __fish_seen_subcommand_from template" -l title-row -d 'Put the title in a row above the headings of XLSX'
complete -c renda -n "__fish_renda_using_subcommand session; and __fish_seen_subcommand_from template" -s h -l help -d 'Print help'
complete -c renda -n "__fish_renda_using_subcommand session; and __fish_seen_subcommand_from template" -s q -l quiet -d 'Say only what went wrong'
complete -c renda -n "__fish_renda_using_subcommand session; and __fish_seen_subcommand_from template" -s v -l verbose -d 'Say more'
complete -c renda -n "__fish_renda_using_subcommand session; and __fish_seen_subcommand_from template" -l no-progress -d 'Show no progress'
complete -c renda -n "__fish_renda_using_subcommand session; and __fish_seen_subcommand_from template" -l yes -d 'Answer yes to questions'
complete -c renda -n "__fish_renda_using_subcommand report; and not __fish_seen_subcommand_from annual period unit deputy station paper check freeze diff figures" -l db -d 'The database: a file, or postgres://user@host/name' -r
complete -c renda -n "__fish_renda_using_subcommand report; and not __fish_seen_subcommand_from annual period unit deputy station paper check freeze diff figures" -l read-url -d 'Where commands that only read do so, such as a standby' -r
complete -c renda -n "__fish_renda_using_subcommand report; and not __fish_seen_subcommand_from annual period unit deputy station paper check freeze diff figures" -l lang -d 'Language' -r -f -a "zh\t''
en\t''"
complete -c renda -n "__fish_renda_using_subcommand report; and not __fish_seen_subcommand_from annual period unit deputy station paper check freeze diff figures" -l today -d 'Take this day as today' -r
complete -c renda -n "__fish_renda_using_subcommand report; and not __fish_seen_subcommand_from annual period unit deputy station paper check freeze diff figures" -l as-of -d 'Look at things as they stood at the end of this day' -r
complete -c renda -n "__fish_renda_using_subcommand report; and not __fish_seen_subcommand_from annual period unit deputy station paper check freeze diff figures" -l operator -d 'Who operates, for the journal' -r
complete -c renda -n "__fish_renda_using_subcommand report; and not __fish_seen_subcommand_from annual period unit deputy station paper check freeze diff figures" -l profile -d 'Rule profile: a built-in name or a TOML file' -r
complete -c renda -n "__fish_renda_using_subcommand report; and not __fish_seen_subcommand_from annual period unit deputy station paper check freeze diff figures" -l config -d 'Configuration file (default: renda.toml)' -r
complete -c renda -n "__fish_renda_using_subcommand report; and not __fish_seen_subcommand_from annual period unit deputy station paper check freeze diff figures" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c renda -n "__fish_renda_using_subcommand report; and not __fish_seen_subcommand_from annual period unit deputy station paper check freeze diff figures" -s h -l help -d 'Print help'
complete -c renda -n "__fish_renda_using_subcommand report; and not __fish_seen_subcommand_from annual period unit deputy station paper check freeze diff figures" -s q -l quiet -d 'Say only what went wrong'
complete -c renda -n "__fish_renda_using_subcommand report; and not __fish_seen_subcommand_from annual period unit deputy station paper check freeze diff figures" -s v -l verbose -d 'Say more'
complete -c renda -n "__fish_renda_using_subcommand report; and not __fish_seen_subcommand_from annual period unit deputy station paper check freeze diff figures" -l no-progress -d 'Show no progress'
complete -c renda -n "__fish_renda_using_subcommand report; and not __fish_seen_subcommand_from annual period unit deputy station paper check freeze diff figures" -l yes -d 'Answer yes to questions'
complete -c renda -n "__fish_renda_using_subcommand report; and not __fish_seen_subcommand_from annual period unit deputy station paper check freeze diff figures" -f -a "annual" -d 'The annual report: every figure with numerator, denominator and cut-off'
complete -c renda -n "__fish_renda_using_subcommand report; and not __fish_seen_subcommand_from annual period unit deputy station paper check freeze diff figures" -f -a "period" -d 'The report of any period: half a year, a quarter, a month, or two days'
complete -c renda -n "__fish_renda_using_subcommand report; and not __fish_seen_subcommand_from annual period unit deputy station paper check freeze diff figures" -f -a "unit" -d 'The report of one handling unit'
complete -c renda -n "__fish_renda_using_subcommand report; and not __fish_seen_subcommand_from annual period unit deputy station paper check freeze diff figures" -f -a "deputy" -d 'The report of one deputy'
complete -c renda -n "__fish_renda_using_subcommand report; and not __fish_seen_subcommand_from annual period unit deputy station paper check freeze diff figures" -f -a "station" -d 'The report of one contact station, room or point'
complete -c renda -n "__fish_renda_using_subcommand report; and not __fish_seen_subcommand_from annual period unit deputy station paper check freeze diff figures" -f -a "paper" -d 'The report in sentences: an official paper (DOCX, HTML) or plain text'
complete -c renda -n "__fish_renda_using_subcommand report; and not __fish_seen_subcommand_from annual period unit deputy station paper check freeze diff figures" -f -a "check" -d 'Check that the register adds up, or the numbers of a finished report'
complete -c renda -n "__fish_renda_using_subcommand report; and not __fish_seen_subcommand_from annual period unit deputy station paper check freeze diff figures" -f -a "freeze" -d 'Settle the figures of a period with the state of the register'
complete -c renda -n "__fish_renda_using_subcommand report; and not __fish_seen_subcommand_from annual period unit deputy station paper check freeze diff figures" -f -a "diff" -d 'Show which settled figures later corrections changed'
complete -c renda -n "__fish_renda_using_subcommand report; and not __fish_seen_subcommand_from annual period unit deputy station paper check freeze diff figures" -f -a "figures" -d 'List every figure with its definition and its rule'
complete -c renda -n "__fish_renda_using_subcommand report; and __fish_seen_subcommand_from annual" -l year -d 'The year (default: this one)' -r
complete -c renda -n "__fish_renda_using_subcommand report; and __fish_seen_subcommand_from annual" -l region -d 'Only this region and what lies below it' -r
complete -c renda -n "__fish_renda_using_subcommand report; and __fish_seen_subcommand_from annual" -l against -d 'What it is compared with: last-year the same period of last year (the default), previous the one before, last-term the same year of the last term, none nothing, or 2022, 2023H1, 2023Q2, 2023-05, FIRST..LAST' -r
complete -c renda -n "__fish_renda_using_subcommand report; and __fish_seen_subcommand_from annual" -l by -d 'Break down by this: region, month, unit, delegation and others' -r
complete -c renda -n "__fish_renda_using_subcommand report; and __fish_seen_subcommand_from annual" -l list -d 'List the records behind this figure' -r
complete -c renda -n "__fish_renda_using_subcommand report; and __fish_seen_subcommand_from annual" -l section -d 'Only these sections, separated by commas' -r
complete -c renda -n "__fish_renda_using_subcommand report; and __fish_seen_subcommand_from annual" -l figure -d 'Break down these figures only, separated by commas; with --against a table each, beside the other period' -r
complete -c renda -n "__fish_renda_using_subcommand report; and __fish_seen_subcommand_from annual" -l settled -d 'Which version of what was settled (default: the newest)' -r
complete -c renda -n "__fish_renda_using_subcommand report; and __fish_seen_subcommand_from annual" -l format -d 'Output format; by default from the extension of --output, else table on a terminal and plain in a pipe [one of: table, plain, csv, tsv, json, ndjson, md, html, xlsx]' -r -f -a "table\t''
plain\t''
csv\t''
tsv\t''
json\t''
ndjson\t''
md\t''
html\t''
xlsx\t''"
complete -c renda -n "__fish_renda_using_subcommand report; and __fish_seen_subcommand_from annual" -l output -d 'Write to a file (beside it, then renamed); - is standard output' -r
complete -c renda -n "__fish_renda_using_subcommand report; and __fish_seen_subcommand_from annual" -l encoding -d 'Encoding of a CSV file [one of: utf-8-bom, utf-8, gb18030]' -r -f -a "utf-8-bom\t''
utf-8\t''
gb18030\t''"
complete -c renda -n "__fish_renda_using_subcommand report; and __fish_seen_subcommand_from annual" -l headings -d 'Language of the headings, or their keys (default: as --lang) [one of: zh, en, key]' -r -f -a "zh\t''
en\t''
key\t''"
complete -c renda -n "__fish_renda_using_subcommand report; and __fish_seen_subcommand_from annual" -l dates -d 'Dates in XLSX: iso as 2024-03-05 (the default), zh with Chinese characters [one of: iso, zh]' -r -f -a "iso\t''
zh\t''"
complete -c renda -n "__fish_renda_using_subcommand report; and __fish_seen_subcommand_from annual" -l db -d 'The database: a file, or postgres://user@host/name' -r
complete -c renda -n "__fish_renda_using_subcommand report; and __fish_seen_subcommand_from annual" -l read-url -d 'Where commands that only read do so, such as a standby' -r
complete -c renda -n "__fish_renda_using_subcommand report; and __fish_seen_subcommand_from annual" -l lang -d 'Language' -r -f -a "zh\t''
en\t''"
complete -c renda -n "__fish_renda_using_subcommand report; and __fish_seen_subcommand_from annual" -l today -d 'Take this day as today' -r
complete -c renda -n "__fish_renda_using_subcommand report; and __fish_seen_subcommand_from annual" -l as-of -d 'Look at things as they stood at the end of this day' -r
complete -c renda -n "__fish_renda_using_subcommand report; and __fish_seen_subcommand_from annual" -l operator -d 'Who operates, for the journal' -r
complete -c renda -n "__fish_renda_using_subcommand report; and __fish_seen_subcommand_from annual" -l profile -d 'Rule profile: a built-in name or a TOML file' -r
complete -c renda -n "__fish_renda_using_subcommand report; and __fish_seen_subcommand_from annual" -l config -d 'Configuration file (default: renda.toml)' -r
complete -c renda -n "__fish_renda_using_subcommand report; and __fish_seen_subcommand_from annual" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c renda -n "__fish_renda_using_subcommand report; and __fish_seen_subcommand_from annual" -l with-lists -d 'Append lists: key, excellent, repeated, second-round and late suggestions, promises due, deputies without a suggestion'
complete -c renda -n "__fish_renda_using_subcommand report; and __fish_seen_subcommand_from annual" -l allow-unreconciled -d 'Report even where sums do not agree, and say so in it'
complete -c renda -n "__fish_renda_using_subcommand report; and __fish_seen_subcommand_from annual" -l frozen -d 'Print what was settled, whatever the register says now'
complete -c renda -n "__fish_renda_using_subcommand report; and __fish_seen_subcommand_from annual" -l force -d 'Overwrite an existing file'
complete -c renda -n "__fish_renda_using_subcommand report; and __fish_seen_subcommand_from annual" -l title-row -d 'Put the title in a row above the headings of XLSX'
complete -c renda -n "__fish_renda_using_subcommand report; and __fish_seen_subcommand_from annual" -s h -l help -d 'Print help'
complete -c renda -n "__fish_renda_using_subcommand report; and __fish_seen_subcommand_from annual" -s q -l quiet -d 'Say only what went wrong'
complete -c renda -n "__fish_renda_using_subcommand report; and __fish_seen_subcommand_from annual" -s v -l verbose -d 'Say more'
complete -c renda -n "__fish_renda_using_subcommand report; and __fish_seen_subcommand_from annual" -l no-progress -d 'Show no progress'
complete -c renda -n "__fish_renda_using_subcommand report; and __fish_seen_subcommand_from annual" -l yes -d 'Answer yes to questions'
complete -c renda -n "__fish_renda_using_subcommand report; and __fish_seen_subcommand_from period" -l from -d 'First day of the period' -r
complete -c renda -n "__fish_renda_using_subcommand report; and __fish_seen_subcommand_from period" -l to -d 'Last day of the period (default: the cut-off)' -r
complete -c renda -n "__fish_renda_using_subcommand report; and __fish_seen_subcommand_from period" -l region -d 'Only this region and what lies below it' -r
complete -c renda -n "__fish_renda_using_subcommand report; and __fish_seen_subcommand_from period" -l against -d 'What it is compared with: last-year the same period of last year (the default), previous the one before, last-term the same year of the last term, none nothing, or 2022, 2023H1, 2023Q2, 2023-05, FIRST..LAST' -r
complete -c renda -n "__fish_renda_using_subcommand report; and __fish_seen_subcommand_from period" -l by -d 'Break down by this: region, month, unit, delegation and others' -r
complete -c renda -n "__fish_renda_using_subcommand report; and __fish_seen_subcommand_from period" -l list -d 'List the records behind this figure' -r
complete -c renda -n "__fish_renda_using_subcommand report; and __fish_seen_subcommand_from period" -l section -d 'Only these sections, separated by commas' -r
complete -c renda -n "__fish_renda_using_subcommand report; and __fish_seen_subcommand_from period" -l figure -d 'Break down these figures only, separated by commas; with --against a table each, beside the other period' -r
complete -c renda -n "__fish_renda_using_subcommand report; and __fish_seen_subcommand_from period" -l settled -d 'Which version of what was settled (default: the newest)' -r
complete -c renda -n "__fish_renda_using_subcommand report; and __fish_seen_subcommand_from period" -l format -d 'Output format; by default from the extension of --output, else table on a terminal and plain in a pipe [one of: table, plain, csv, tsv, json, ndjson, md, html, xlsx]' -r -f -a "table\t''
plain\t''
csv\t''
tsv\t''
json\t''
ndjson\t''
md\t''
html\t''
xlsx\t''"
complete -c renda -n "__fish_renda_using_subcommand report; and __fish_seen_subcommand_from period" -l output -d 'Write to a file (beside it, then renamed); - is standard output' -r
complete -c renda -n "__fish_renda_using_subcommand report; and __fish_seen_subcommand_from period" -l encoding -d 'Encoding of a CSV file [one of: utf-8-bom, utf-8, gb18030]' -r -f -a "utf-8-bom\t''
utf-8\t''
gb18030\t''"
complete -c renda -n "__fish_renda_using_subcommand report; and __fish_seen_subcommand_from period" -l headings -d 'Language of the headings, or their keys (default: as --lang) [one of: zh, en, key]' -r -f -a "zh\t''
en\t''
key\t''"
complete -c renda -n "__fish_renda_using_subcommand report; and __fish_seen_subcommand_from period" -l dates -d 'Dates in XLSX: iso as 2024-03-05 (the default), zh with Chinese characters [one of: iso, zh]' -r -f -a "iso\t''
zh\t''"
complete -c renda -n "__fish_renda_using_subcommand report; and __fish_seen_subcommand_from period" -l db -d 'The database: a file, or postgres://user@host/name' -r
complete -c renda -n "__fish_renda_using_subcommand report; and __fish_seen_subcommand_from period" -l read-url -d 'Where commands that only read do so, such as a standby' -r
complete -c renda -n "__fish_renda_using_subcommand report; and __fish_seen_subcommand_from period" -l lang -d 'Language' -r -f -a "zh\t''
en\t''"
complete -c renda -n "__fish_renda_using_subcommand report; and __fish_seen_subcommand_from period" -l today -d 'Take this day as today' -r
complete -c renda -n "__fish_renda_using_subcommand report; and __fish_seen_subcommand_from period" -l as-of -d 'Look at things as they stood at the end of this day' -r
complete -c renda -n "__fish_renda_using_subcommand report; and __fish_seen_subcommand_from period" -l operator -d 'Who operates, for the journal' -r
complete -c renda -n "__fish_renda_using_subcommand report; and __fish_seen_subcommand_from period" -l profile -d 'Rule profile: a built-in name or a TOML file' -r
complete -c renda -n "__fish_renda_using_subcommand report; and __fish_seen_subcommand_from period" -l config -d 'Configuration file (default: renda.toml)' -r
complete -c renda -n "__fish_renda_using_subcommand report; and __fish_seen_subcommand_from period" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c renda -n "__fish_renda_using_subcommand report; and __fish_seen_subcommand_from period" -l with-lists -d 'Append lists: key, excellent, repeated, second-round and late suggestions, promises due, deputies without a suggestion'
complete -c renda -n "__fish_renda_using_subcommand report; and __fish_seen_subcommand_from period" -l allow-unreconciled -d 'Report even where sums do not agree, and say so in it'
complete -c renda -n "__fish_renda_using_subcommand report; and __fish_seen_subcommand_from period" -l frozen -d 'Print what was settled, whatever the register says now'
complete -c renda -n "__fish_renda_using_subcommand report; and __fish_seen_subcommand_from period" -l force -d 'Overwrite an existing file'
complete -c renda -n "__fish_renda_using_subcommand report; and __fish_seen_subcommand_from period" -l title-row -d 'Put the title in a row above the headings of XLSX'
complete -c renda -n "__fish_renda_using_subcommand report; and __fish_seen_subcommand_from period" -s h -l help -d 'Print help'
complete -c renda -n "__fish_renda_using_subcommand report; and __fish_seen_subcommand_from period" -s q -l quiet -d 'Say only what went wrong'
complete -c renda -n "__fish_renda_using_subcommand report; and __fish_seen_subcommand_from period" -s v -l verbose -d 'Say more'
complete -c renda -n "__fish_renda_using_subcommand report; and __fish_seen_subcommand_from period" -l no-progress -d 'Show no progress'
complete -c renda -n "__fish_renda_using_subcommand report; and __fish_seen_subcommand_from period" -l yes -d 'Answer yes to questions'
complete -c renda -n "__fish_renda_using_subcommand report; and __fish_seen_subcommand_from unit" -l year -d 'The year (default: this one)' -r
complete -c renda -n "__fish_renda_using_subcommand report; and __fish_seen_subcommand_from unit" -l from -d 'First day of the period' -r
complete -c renda -n "__fish_renda_using_subcommand report; and __fish_seen_subcommand_from unit" -l to -d 'Last day of the period (default: the cut-off)' -r
complete -c renda -n "__fish_renda_using_subcommand report; and __fish_seen_subcommand_from unit" -l region -d 'Only this region and what lies below it' -r
complete -c renda -n "__fish_renda_using_subcommand report; and __fish_seen_subcommand_from unit" -l against -d 'What it is compared with: last-year the same period of last year (the default), previous the one before, last-term the same year of the last term, none nothing, or 2022, 2023H1, 2023Q2, 2023-05, FIRST..LAST' -r
complete -c renda -n "__fish_renda_using_subcommand report; and __fish_seen_subcommand_from unit" -l list -d 'List the records behind this figure' -r
complete -c renda -n "__fish_renda_using_subcommand report; and __fish_seen_subcommand_from unit" -l format -d 'Output format; by default from the extension of --output, else table on a terminal and plain in a pipe [one of: table, plain, csv, tsv, json, ndjson, md, html, xlsx]' -r -f -a "table\t''
plain\t''
csv\t''
tsv\t''
json\t''
ndjson\t''
md\t''
html\t''
xlsx\t''"
complete -c renda -n "__fish_renda_using_subcommand report; and __fish_seen_subcommand_from unit" -l output -d 'Write to a file (beside it, then renamed); - is standard output' -r
complete -c renda -n "__fish_renda_using_subcommand report; and __fish_seen_subcommand_from unit" -l encoding -d 'Encoding of a CSV file [one of: utf-8-bom, utf-8, gb18030]' -r -f -a "utf-8-bom\t''
utf-8\t''
gb18030\t''"
complete -c renda -n "__fish_renda_using_subcommand report; and __fish_seen_subcommand_from unit" -l headings -d 'Language of the headings, or their keys (default: as --lang) [one of: zh, en, key]' -r -f -a "zh\t''
en\t''
key\t''"
complete -c renda -n "__fish_renda_using_subcommand report; and __fish_seen_subcommand_from unit" -l dates -d 'Dates in XLSX: iso as 2024-03-05 (the default), zh with Chinese characters [one of: iso, zh]' -r -f -a "iso\t''
zh\t''"
complete -c renda -n "__fish_renda_using_subcommand report; and __fish_seen_subcommand_from unit" -l db -d 'The database: a file, or postgres://user@host/name' -r
complete -c renda -n "__fish_renda_using_subcommand report; and __fish_seen_subcommand_from unit" -l read-url -d 'Where commands that only read do so, such as a standby' -r
complete -c renda -n "__fish_renda_using_subcommand report; and __fish_seen_subcommand_from unit" -l lang -d 'Language' -r -f -a "zh\t''
en\t''"
complete -c renda -n "__fish_renda_using_subcommand report; and __fish_seen_subcommand_from unit" -l today -d 'Take this day as today' -r
complete -c renda -n "__fish_renda_using_subcommand report; and __fish_seen_subcommand_from unit" -l as-of -d 'Look at things as they stood at the end of this day' -r
complete -c renda -n "__fish_renda_using_subcommand report; and __fish_seen_subcommand_from unit" -l operator -d 'Who operates, for the journal' -r
complete -c renda -n "__fish_renda_using_subcommand report; and __fish_seen_subcommand_from unit" -l profile -d 'Rule profile: a built-in name or a TOML file' -r
complete -c renda -n "__fish_renda_using_subcommand report; and __fish_seen_subcommand_from unit" -l config -d 'Configuration file (default: renda.toml)' -r
complete -c renda -n "__fish_renda_using_subcommand report; and __fish_seen_subcommand_from unit" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c renda -n "__fish_renda_using_subcommand report; and __fish_seen_subcommand_from unit" -l force -d 'Overwrite an existing file'
complete -c renda -n "__fish_renda_using_subcommand report; and __fish_seen_subcommand_from unit" -l title-row -d 'Put the title in a row above the headings of XLSX'
complete -c renda -n "__fish_renda_using_subcommand report; and __fish_seen_subcommand_from unit" -s h -l help -d 'Print help'
complete -c renda -n "__fish_renda_using_subcommand report; and __fish_seen_subcommand_from unit" -s q -l quiet -d 'Say only what went wrong'
complete -c renda -n "__fish_renda_using_subcommand report; and __fish_seen_subcommand_from unit" -s v -l verbose -d 'Say more'
complete -c renda -n "__fish_renda_using_subcommand report; and __fish_seen_subcommand_from unit" -l no-progress -d 'Show no progress'
complete -c renda -n "__fish_renda_using_subcommand report; and __fish_seen_subcommand_from unit" -l yes -d 'Answer yes to questions'
complete -c renda -n "__fish_renda_using_subcommand report; and __fish_seen_subcommand_from deputy" -l year -d 'The year (default: this one)' -r
complete -c renda -n "__fish_renda_using_subcommand report; and __fish_seen_subcommand_from deputy" -l from -d 'First day of the period' -r
complete -c renda -n "__fish_renda_using_subcommand report; and __fish_seen_subcommand_from deputy" -l to -d 'Last day of the period (default: the cut-off)' -r
complete -c renda -n "__fish_renda_using_subcommand report; and __fish_seen_subcommand_from deputy" -l region -d 'Only this region and what lies below it' -r
complete -c renda -n "__fish_renda_using_subcommand report; and __fish_seen_subcommand_from deputy" -l against -d 'What it is compared with: last-year the same period of last year (the default), previous the one before, last-term the same year of the last term, none nothing, or 2022, 2023H1, 2023Q2, 2023-05, FIRST..LAST' -r
complete -c renda -n "__fish_renda_using_subcommand report; and __fish_seen_subcommand_from deputy" -l list -d 'List the records behind this figure' -r
complete -c renda -n "__fish_renda_using_subcommand report; and __fish_seen_subcommand_from deputy" -l format -d 'Output format; by default from the extension of --output, else table on a terminal and plain in a pipe [one of: table, plain, csv, tsv, json, ndjson, md, html, xlsx]' -r -f -a "table\t''
plain\t''
csv\t''
tsv\t''
json\t''
ndjson\t''
md\t''
html\t''
xlsx\t''"
complete -c renda -n "__fish_renda_using_subcommand report; and __fish_seen_subcommand_from deputy" -l output -d 'Write to a file (beside it, then renamed); - is standard output' -r
complete -c renda -n "__fish_renda_using_subcommand report; and __fish_seen_subcommand_from deputy" -l encoding -d 'Encoding of a CSV file [one of: utf-8-bom, utf-8, gb18030]' -r -f -a "utf-8-bom\t''
utf-8\t''
gb18030\t''"
complete -c renda -n "__fish_renda_using_subcommand report; and __fish_seen_subcommand_from deputy" -l headings -d 'Language of the headings, or their keys (default: as --lang) [one of: zh, en, key]' -r -f -a "zh\t''
en\t''
key\t''"
complete -c renda -n "__fish_renda_using_subcommand report; and __fish_seen_subcommand_from deputy" -l dates -d 'Dates in XLSX: iso as 2024-03-05 (the default), zh with Chinese characters [one of: iso, zh]' -r -f -a "iso\t''
zh\t''"
complete -c renda -n "__fish_renda_using_subcommand report; and __fish_seen_subcommand_from deputy" -l db -d 'The database: a file, or postgres://user@host/name' -r
complete -c renda -n "__fish_renda_using_subcommand report; and __fish_seen_subcommand_from deputy" -l read-url -d 'Where commands that only read do so, such as a standby' -r
complete -c renda -n "__fish_renda_using_subcommand report; and __fish_seen_subcommand_from deputy" -l lang -d 'Language' -r -f -a "zh\t''
en\t''"
complete -c renda -n "__fish_renda_using_subcommand report; and __fish_seen_subcommand_from deputy" -l today -d 'Take this day as today' -r
complete -c renda -n "__fish_renda_using_subcommand report; and __fish_seen_subcommand_from deputy" -l as-of -d 'Look at things as they stood at the end of this day' -r
complete -c renda -n "__fish_renda_using_subcommand report; and __fish_seen_subcommand_from deputy" -l operator -d 'Who operates, for the journal' -r
complete -c renda -n "__fish_renda_using_subcommand report; and __fish_seen_subcommand_from deputy" -l profile -d 'Rule profile: a built-in name or a TOML file' -r
complete -c renda -n "__fish_renda_using_subcommand report; and __fish_seen_subcommand_from deputy" -l config -d 'Configuration file (default: renda.toml)' -r
complete -c renda -n "__fish_renda_using_subcommand report; and __fish_seen_subcommand_from deputy" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c renda -n "__fish_renda_using_subcommand report; and __fish_seen_subcommand_from deputy" -l force -d 'Overwrite an existing file'
complete -c renda -n "__fish_renda_using_subcommand report; and __fish_seen_subcommand_from deputy" -l title-row -d 'Put the title in a row above the headings of XLSX'
complete -c renda -n "__fish_renda_using_subcommand report; and __fish_seen_subcommand_from deputy" -s h -l help -d 'Print help'
complete -c renda -n "__fish_renda_using_subcommand report; and __fish_seen_subcommand_from deputy" -s q -l quiet -d 'Say only what went wrong'
complete -c renda -n "__fish_renda_using_subcommand report; and __fish_seen_subcommand_from deputy" -s v -l verbose -d 'Say more'
complete -c renda -n "__fish_renda_using_subcommand report; and __fish_seen_subcommand_from deputy" -l no-progress -d 'Show no progress'
complete -c renda -n "__fish_renda_using_subcommand report; and __fish_seen_subcommand_from deputy" -l yes -d 'Answer yes to questions'
complete -c renda -n "__fish_renda_using_subcommand report; and __fish_seen_subcommand_from station" -l year -d 'The year (default: this one)' -r
complete -c renda -n "__fish_renda_using_subcommand report; and __fish_seen_subcommand_from station" -l from -d 'First day of the period' -r
complete -c renda -n "__fish_renda_using_subcommand report; and __fish_seen_subcommand_from station" -l to -d 'Last day of the period (default: the cut-off)' -r
complete -c renda -n "__fish_renda_using_subcommand report; and __fish_seen_subcommand_from station" -l region -d 'Only this region and what lies below it' -r
complete -c renda -n "__fish_renda_using_subcommand report; and __fish_seen_subcommand_from station" -l against -d 'What it is compared with: last-year the same period of last year (the default), previous the one before, last-term the same year of the last term, none nothing, or 2022, 2023H1, 2023Q2, 2023-05, FIRST..LAST' -r
complete -c renda -n "__fish_renda_using_subcommand report; and __fish_seen_subcommand_from station" -l list -d 'List the records behind this figure' -r
complete -c renda -n "__fish_renda_using_subcommand report; and __fish_seen_subcommand_from station" -l format -d 'Output format; by default from the extension of --output, else table on a terminal and plain in a pipe [one of: table, plain, csv, tsv, json, ndjson, md, html, xlsx]' -r -f -a "table\t''
plain\t''
csv\t''
tsv\t''
json\t''
ndjson\t''
md\t''
html\t''
xlsx\t''"
complete -c renda -n "__fish_renda_using_subcommand report; and __fish_seen_subcommand_from station" -l output -d 'Write to a file (beside it, then renamed); - is standard output' -r
complete -c renda -n "__fish_renda_using_subcommand report; and __fish_seen_subcommand_from station" -l encoding -d 'Encoding of a CSV file [one of: utf-8-bom, utf-8, gb18030]' -r -f -a "utf-8-bom\t''
utf-8\t''
gb18030\t''"
complete -c renda -n "__fish_renda_using_subcommand report; and __fish_seen_subcommand_from station" -l headings -d 'Language of the headings, or their keys (default: as --lang) [one of: zh, en, key]' -r -f -a "zh\t''
en\t''
key\t''"
complete -c renda -n "__fish_renda_using_subcommand report; and __fish_seen_subcommand_from station" -l dates -d 'Dates in XLSX: iso as 2024-03-05 (the default), zh with Chinese characters [one of: iso, zh]' -r -f -a "iso\t''
zh\t''"
complete -c renda -n "__fish_renda_using_subcommand report; and __fish_seen_subcommand_from station" -l db -d 'The database: a file, or postgres://user@host/name' -r
complete -c renda -n "__fish_renda_using_subcommand report; and __fish_seen_subcommand_from station" -l read-url -d 'Where commands that only read do so, such as a standby' -r
complete -c renda -n "__fish_renda_using_subcommand report; and __fish_seen_subcommand_from station" -l lang -d 'Language' -r -f -a "zh\t''
en\t''"
complete -c renda -n "__fish_renda_using_subcommand report; and __fish_seen_subcommand_from station" -l today -d 'Take this day as today' -r
complete -c renda -n "__fish_renda_using_subcommand report; and __fish_seen_subcommand_from station" -l as-of -d 'Look at things as they stood at the end of this day' -r
complete -c renda -n "__fish_renda_using_subcommand report; and __fish_seen_subcommand_from station" -l operator -d 'Who operates, for the journal' -r
complete -c renda -n "__fish_renda_using_subcommand report; and __fish_seen_subcommand_from station" -l profile -d 'Rule profile: a built-in name or a TOML file' -r
complete -c renda -n "__fish_renda_using_subcommand report; and __fish_seen_subcommand_from station" -l config -d 'Configuration file (default: renda.toml)' -r
complete -c renda -n "__fish_renda_using_subcommand report; and __fish_seen_subcommand_from station" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c renda -n "__fish_renda_using_subcommand report; and __fish_seen_subcommand_from station" -l force -d 'Overwrite an existing file'
complete -c renda -n "__fish_renda_using_subcommand report; and __fish_seen_subcommand_from station" -l title-row -d 'Put the title in a row above the headings of XLSX'
complete -c renda -n "__fish_renda_using_subcommand report; and __fish_seen_subcommand_from station" -s h -l help -d 'Print help'
complete -c renda -n "__fish_renda_using_subcommand report; and __fish_seen_subcommand_from station" -s q -l quiet -d 'Say only what went wrong'
complete -c renda -n "__fish_renda_using_subcommand report; and __fish_seen_subcommand_from station" -s v -l verbose -d 'Say more'
complete -c renda -n "__fish_renda_using_subcommand report; and __fish_seen_subcommand_from station" -l no-progress -d 'Show no progress'
complete -c renda -n "__fish_renda_using_subcommand report; and __fish_seen_subcommand_from station" -l yes -d 'Answer yes to questions'
complete -c renda -n "__fish_renda_using_subcommand report; and __fish_seen_subcommand_from paper" -l year -d 'The year (default: this one)' -r
complete -c renda -n "__fish_renda_using_subcommand report; and __fish_seen_subcommand_from paper" -l period -d 'The period, such as 2024H1 or 2024Q3 (in place of --year)' -r
complete -c renda -n "__fish_renda_using_subcommand report; and __fish_seen_subcommand_from paper" -l region -d 'Only this region and what lies below it' -r
complete -c renda -n "__fish_renda_using_subcommand report; and __fish_seen_subcommand_from paper" -l against -d 'What it is compared with: last-year the same period of last year (the default), previous the one before, last-term the same year of the last term, none nothing, or 2022, 2023H1, 2023Q2, 2023-05, FIRST..LAST' -r
complete -c renda -n "__fish_renda_using_subcommand report; and __fish_seen_subcommand_from paper" -l settled -d 'Which version of what was settled (default: the newest)' -r
complete -c renda -n "__fish_renda_using_subcommand report; and __fish_seen_subcommand_from paper" -l by-name -d 'Who signs it (default: nobody)' -r
complete -c renda -n "__fish_renda_using_subcommand report; and __fish_seen_subcommand_from paper" -l format -d 'docx, html, md or txt (default: by the extension of --output, else txt) [one of: docx, html, md, txt]' -r -f -a "docx\t''
html\t''
md\t''
txt\t''"
complete -c renda -n "__fish_renda_using_subcommand report; and __fish_seen_subcommand_from paper" -l output -d 'Write to a file (default: standard output)' -r
complete -c renda -n "__fish_renda_using_subcommand report; and __fish_seen_subcommand_from paper" -l db -d 'The database: a file, or postgres://user@host/name' -r
complete -c renda -n "__fish_renda_using_subcommand report; and __fish_seen_subcommand_from paper" -l read-url -d 'Where commands that only read do so, such as a standby' -r
complete -c renda -n "__fish_renda_using_subcommand report; and __fish_seen_subcommand_from paper" -l lang -d 'Language' -r -f -a "zh\t''
en\t''"
complete -c renda -n "__fish_renda_using_subcommand report; and __fish_seen_subcommand_from paper" -l today -d 'Take this day as today' -r
complete -c renda -n "__fish_renda_using_subcommand report; and __fish_seen_subcommand_from paper" -l as-of -d 'Look at things as they stood at the end of this day' -r
complete -c renda -n "__fish_renda_using_subcommand report; and __fish_seen_subcommand_from paper" -l operator -d 'Who operates, for the journal' -r
complete -c renda -n "__fish_renda_using_subcommand report; and __fish_seen_subcommand_from paper" -l profile -d 'Rule profile: a built-in name or a TOML file' -r
complete -c renda -n "__fish_renda_using_subcommand report; and __fish_seen_subcommand_from paper" -l config -d 'Configuration file (default: renda.toml)' -r
complete -c renda -n "__fish_renda_using_subcommand report; and __fish_seen_subcommand_from paper" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c renda -n "__fish_renda_using_subcommand report; and __fish_seen_subcommand_from paper" -l frozen -d 'Print what was settled, whatever the register says now'
complete -c renda -n "__fish_renda_using_subcommand report; and __fish_seen_subcommand_from paper" -l approximate -d 'Round numbers of events, participations and opinions down to two digits'
complete -c renda -n "__fish_renda_using_subcommand report; and __fish_seen_subcommand_from paper" -l allow-unreconciled -d 'Write it even where sums do not agree'
complete -c renda -n "__fish_renda_using_subcommand report; and __fish_seen_subcommand_from paper" -l force -d 'Overwrite an existing file'
complete -c renda -n "__fish_renda_using_subcommand report; and __fish_seen_subcommand_from paper" -s h -l help -d 'Print help'
complete -c renda -n "__fish_renda_using_subcommand report; and __fish_seen_subcommand_from paper" -s q -l quiet -d 'Say only what went wrong'
complete -c renda -n "__fish_renda_using_subcommand report; and __fish_seen_subcommand_from paper" -s v -l verbose -d 'Say more'
complete -c renda -n "__fish_renda_using_subcommand report; and __fish_seen_subcommand_from paper" -l no-progress -d 'Show no progress'
complete -c renda -n "__fish_renda_using_subcommand report; and __fish_seen_subcommand_from paper" -l yes -d 'Answer yes to questions'
complete -c renda -n "__fish_renda_using_subcommand report; and __fish_seen_subcommand_from check" -l year -d 'The year (default: this one)' -r
complete -c renda -n "__fish_renda_using_subcommand report; and __fish_seen_subcommand_from check" -l period -d 'The period, such as 2024H1 or 2024Q3 (in place of --year)' -r
complete -c renda -n "__fish_renda_using_subcommand report; and __fish_seen_subcommand_from check" -l region -d 'Only this region and what lies below it' -r
complete -c renda -n "__fish_renda_using_subcommand report; and __fish_seen_subcommand_from check" -l against -d 'What it is compared with: last-year the same period of last year (the default), previous the one before, last-term the same year of the last term, none nothing, or 2022, 2023H1, 2023Q2, 2023-05, FIRST..LAST' -r
complete -c renda -n "__fish_renda_using_subcommand report; and __fish_seen_subcommand_from check" -l format -d 'Output format; by default from the extension of --output, else table on a terminal and plain in a pipe [one of: table, plain, csv, tsv, json, ndjson, md, html, xlsx]' -r -f -a "table\t''
plain\t''
csv\t''
tsv\t''
json\t''
ndjson\t''
md\t''
html\t''
xlsx\t''"
complete -c renda -n "__fish_renda_using_subcommand report; and __fish_seen_subcommand_from check" -l output -d 'Write to a file (beside it, then renamed); - is standard output' -r
complete -c renda -n "__fish_renda_using_subcommand report; and __fish_seen_subcommand_from check" -l encoding -d 'Encoding of a CSV file [one of: utf-8-bom, utf-8, gb18030]' -r -f -a "utf-8-bom\t''
utf-8\t''
gb18030\t''"
complete -c renda -n "__fish_renda_using_subcommand report; and __fish_seen_subcommand_from check" -l headings -d 'Language of the headings, or their keys (default: as --lang) [one of: zh, en, key]' -r -f -a "zh\t''
en\t''
key\t''"
complete -c renda -n "__fish_renda_using_subcommand report; and __fish_seen_subcommand_from check" -l dates -d 'Dates in XLSX: iso as 2024-03-05 (the default), zh with Chinese characters [one of: iso, zh]' -r -f -a "iso\t''
zh\t''"
complete -c renda -n "__fish_renda_using_subcommand report; and __fish_seen_subcommand_from check" -l db -d 'The database: a file, or postgres://user@host/name' -r
complete -c renda -n "__fish_renda_using_subcommand report; and __fish_seen_subcommand_from check" -l read-url -d 'Where commands that only read do so, such as a standby' -r
complete -c renda -n "__fish_renda_using_subcommand report; and __fish_seen_subcommand_from check" -l lang -d 'Language' -r -f -a "zh\t''
en\t''"
complete -c renda -n "__fish_renda_using_subcommand report; and __fish_seen_subcommand_from check" -l today -d 'Take this day as today' -r
complete -c renda -n "__fish_renda_using_subcommand report; and __fish_seen_subcommand_from check" -l as-of -d 'Look at things as they stood at the end of this day' -r
complete -c renda -n "__fish_renda_using_subcommand report; and __fish_seen_subcommand_from check" -l operator -d 'Who operates, for the journal' -r
complete -c renda -n "__fish_renda_using_subcommand report; and __fish_seen_subcommand_from check" -l profile -d 'Rule profile: a built-in name or a TOML file' -r
complete -c renda -n "__fish_renda_using_subcommand report; and __fish_seen_subcommand_from check" -l config -d 'Configuration file (default: renda.toml)' -r
complete -c renda -n "__fish_renda_using_subcommand report; and __fish_seen_subcommand_from check" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c renda -n "__fish_renda_using_subcommand report; and __fish_seen_subcommand_from check" -l no-data -d 'Look at the arithmetic of the report only, not at the register'
complete -c renda -n "__fish_renda_using_subcommand report; and __fish_seen_subcommand_from check" -l force -d 'Overwrite an existing file'
complete -c renda -n "__fish_renda_using_subcommand report; and __fish_seen_subcommand_from check" -l title-row -d 'Put the title in a row above the headings of XLSX'
complete -c renda -n "__fish_renda_using_subcommand report; and __fish_seen_subcommand_from check" -s h -l help -d 'Print help'
complete -c renda -n "__fish_renda_using_subcommand report; and __fish_seen_subcommand_from check" -s q -l quiet -d 'Say only what went wrong'
complete -c renda -n "__fish_renda_using_subcommand report; and __fish_seen_subcommand_from check" -s v -l verbose -d 'Say more'
complete -c renda -n "__fish_renda_using_subcommand report; and __fish_seen_subcommand_from check" -l no-progress -d 'Show no progress'
complete -c renda -n "__fish_renda_using_subcommand report; and __fish_seen_subcommand_from check" -l yes -d 'Answer yes to questions'
complete -c renda -n "__fish_renda_using_subcommand report; and __fish_seen_subcommand_from freeze" -l year -d 'The year (default: this one)' -r
complete -c renda -n "__fish_renda_using_subcommand report; and __fish_seen_subcommand_from freeze" -l period -d 'The period, such as 2024H1 or 2024Q3 (in place of --year)' -r
complete -c renda -n "__fish_renda_using_subcommand report; and __fish_seen_subcommand_from freeze" -l region -d 'Only this region and what lies below it' -r
complete -c renda -n "__fish_renda_using_subcommand report; and __fish_seen_subcommand_from freeze" -l against -d 'What it is compared with: last-year the same period of last year (the default), previous the one before, last-term the same year of the last term, none nothing, or 2022, 2023H1, 2023Q2, 2023-05, FIRST..LAST' -r
complete -c renda -n "__fish_renda_using_subcommand report; and __fish_seen_subcommand_from freeze" -l reason -d 'Why it is settled again' -r
complete -c renda -n "__fish_renda_using_subcommand report; and __fish_seen_subcommand_from freeze" -l db -d 'The database: a file, or postgres://user@host/name' -r
complete -c renda -n "__fish_renda_using_subcommand report; and __fish_seen_subcommand_from freeze" -l read-url -d 'Where commands that only read do so, such as a standby' -r
complete -c renda -n "__fish_renda_using_subcommand report; and __fish_seen_subcommand_from freeze" -l lang -d 'Language' -r -f -a "zh\t''
en\t''"
complete -c renda -n "__fish_renda_using_subcommand report; and __fish_seen_subcommand_from freeze" -l today -d 'Take this day as today' -r
complete -c renda -n "__fish_renda_using_subcommand report; and __fish_seen_subcommand_from freeze" -l as-of -d 'Look at things as they stood at the end of this day' -r
complete -c renda -n "__fish_renda_using_subcommand report; and __fish_seen_subcommand_from freeze" -l operator -d 'Who operates, for the journal' -r
complete -c renda -n "__fish_renda_using_subcommand report; and __fish_seen_subcommand_from freeze" -l profile -d 'Rule profile: a built-in name or a TOML file' -r
complete -c renda -n "__fish_renda_using_subcommand report; and __fish_seen_subcommand_from freeze" -l config -d 'Configuration file (default: renda.toml)' -r
complete -c renda -n "__fish_renda_using_subcommand report; and __fish_seen_subcommand_from freeze" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c renda -n "__fish_renda_using_subcommand report; and __fish_seen_subcommand_from freeze" -s h -l help -d 'Print help'
complete -c renda -n "__fish_renda_using_subcommand report; and __fish_seen_subcommand_from freeze" -s q -l quiet -d 'Say only what went wrong'
complete -c renda -n "__fish_renda_using_subcommand report; and __fish_seen_subcommand_from freeze" -s v -l verbose -d 'Say more'
complete -c renda -n "__fish_renda_using_subcommand report; and __fish_seen_subcommand_from freeze" -l no-progress -d 'Show no progress'
complete -c renda -n "__fish_renda_using_subcommand report; and __fish_seen_subcommand_from freeze" -l yes -d 'Answer yes to questions'
complete -c renda -n "__fish_renda_using_subcommand report; and __fish_seen_subcommand_from diff" -l year -d 'The year (default: this one)' -r
complete -c renda -n "__fish_renda_using_subcommand report; and __fish_seen_subcommand_from diff" -l period -d 'The period, such as 2024H1 or 2024Q3 (in place of --year)' -r
complete -c renda -n "__fish_renda_using_subcommand report; and __fish_seen_subcommand_from diff" -l region -d 'Only this region and what lies below it' -r
complete -c renda -n "__fish_renda_using_subcommand report; and __fish_seen_subcommand_from diff" -l against -d 'What it is compared with: last-year the same period of last year (the default), previous the one before, last-term the same year of the last term, none nothing, or 2022, 2023H1, 2023Q2, 2023-05, FIRST..LAST' -r
complete -c renda -n "__fish_renda_using_subcommand report; and __fish_seen_subcommand_from diff" -l settled -d 'Which version of what was settled (default: the newest)' -r
complete -c renda -n "__fish_renda_using_subcommand report; and __fish_seen_subcommand_from diff" -l format -d 'Output format; by default from the extension of --output, else table on a terminal and plain in a pipe [one of: table, plain, csv, tsv, json, ndjson, md, html, xlsx]' -r -f -a "table\t''
plain\t''
csv\t''
tsv\t''
json\t''
ndjson\t''
md\t''
html\t''
xlsx\t''"
complete -c renda -n "__fish_renda_using_subcommand report; and __fish_seen_subcommand_from diff" -l output -d 'Write to a file (beside it, then renamed); - is standard output' -r
complete -c renda -n "__fish_renda_using_subcommand report; and __fish_seen_subcommand_from diff" -l encoding -d 'Encoding of a CSV file [one of: utf-8-bom, utf-8, gb18030]' -r -f -a "utf-8-bom\t''
utf-8\t''
gb18030\t''"
complete -c renda -n "__fish_renda_using_subcommand report; and __fish_seen_subcommand_from diff" -l headings -d 'Language of the headings, or their keys (default: as --lang) [one of: zh, en, key]' -r -f -a "zh\t''
en\t''
key\t''"
complete -c renda -n "__fish_renda_using_subcommand report; and __fish_seen_subcommand_from diff" -l dates -d 'Dates in XLSX: iso as 2024-03-05 (the default), zh with Chinese characters [one of: iso, zh]' -r -f -a "iso\t''
zh\t''"
complete -c renda -n "__fish_renda_using_subcommand report; and __fish_seen_subcommand_from diff" -l db -d 'The database: a file, or postgres://user@host/name' -r
complete -c renda -n "__fish_renda_using_subcommand report; and __fish_seen_subcommand_from diff" -l read-url -d 'Where commands that only read do so, such as a standby' -r
complete -c renda -n "__fish_renda_using_subcommand report; and __fish_seen_subcommand_from diff" -l lang -d 'Language' -r -f -a "zh\t''
en\t''"
complete -c renda -n "__fish_renda_using_subcommand report; and __fish_seen_subcommand_from diff" -l today -d 'Take this day as today' -r
complete -c renda -n "__fish_renda_using_subcommand report; and __fish_seen_subcommand_from diff" -l as-of -d 'Look at things as they stood at the end of this day' -r
complete -c renda -n "__fish_renda_using_subcommand report; and __fish_seen_subcommand_from diff" -l operator -d 'Who operates, for the journal' -r
complete -c renda -n "__fish_renda_using_subcommand report; and __fish_seen_subcommand_from diff" -l profile -d 'Rule profile: a built-in name or a TOML file' -r
complete -c renda -n "__fish_renda_using_subcommand report; and __fish_seen_subcommand_from diff" -l config -d 'Configuration file (default: renda.toml)' -r
complete -c renda -n "__fish_renda_using_subcommand report; and __fish_seen_subcommand_from diff" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c renda -n "__fish_renda_using_subcommand report; and __fish_seen_subcommand_from diff" -l exit-code -d 'Exit with 10 where any figure changed'
complete -c renda -n "__fish_renda_using_subcommand report; and __fish_seen_subcommand_from diff" -l force -d 'Overwrite an existing file'
complete -c renda -n "__fish_renda_using_subcommand report; and __fish_seen_subcommand_from diff" -l title-row -d 'Put the title in a row above the headings of XLSX'
complete -c renda -n "__fish_renda_using_subcommand report; and __fish_seen_subcommand_from diff" -s h -l help -d 'Print help'
complete -c renda -n "__fish_renda_using_subcommand report; and __fish_seen_subcommand_from diff" -s q -l quiet -d 'Say only what went wrong'
complete -c renda -n "__fish_renda_using_subcommand report; and __fish_seen_subcommand_from diff" -s v -l verbose -d 'Say more'
complete -c renda -n "__fish_renda_using_subcommand report; and __fish_seen_subcommand_from diff" -l no-progress -d 'Show no progress'
complete -c renda -n "__fish_renda_using_subcommand report; and __fish_seen_subcommand_from diff" -l yes -d 'Answer yes to questions'
complete -c renda -n "__fish_renda_using_subcommand report; and __fish_seen_subcommand_from figures" -l format -d 'Output format; by default from the extension of --output, else table on a terminal and plain in a pipe [one of: table, plain, csv, tsv, json, ndjson, md, html, xlsx]' -r -f -a "table\t''
plain\t''
csv\t''
tsv\t''
json\t''
ndjson\t''
md\t''
html\t''
xlsx\t''"
complete -c renda -n "__fish_renda_using_subcommand report; and __fish_seen_subcommand_from figures" -l output -d 'Write to a file (beside it, then renamed); - is standard output' -r
complete -c renda -n "__fish_renda_using_subcommand report; and __fish_seen_subcommand_from figures" -l encoding -d 'Encoding of a CSV file [one of: utf-8-bom, utf-8, gb18030]' -r -f -a "utf-8-bom\t''
utf-8\t''
gb18030\t''"
complete -c renda -n "__fish_renda_using_subcommand report; and __fish_seen_subcommand_from figures" -l headings -d 'Language of the headings, or their keys (default: as --lang) [one of: zh, en, key]' -r -f -a "zh\t''
en\t''
key\t''"
complete -c renda -n "__fish_renda_using_subcommand report; and __fish_seen_subcommand_from figures" -l dates -d 'Dates in XLSX: iso as 2024-03-05 (the default), zh with Chinese characters [one of: iso, zh]' -r -f -a "iso\t''
zh\t''"
complete -c renda -n "__fish_renda_using_subcommand report; and __fish_seen_subcommand_from figures" -l db -d 'The database: a file, or postgres://user@host/name' -r
complete -c renda -n "__fish_renda_using_subcommand report; and __fish_seen_subcommand_from figures" -l read-url -d 'Where commands that only read do so, such as a standby' -r
complete -c renda -n "__fish_renda_using_subcommand report; and __fish_seen_subcommand_from figures" -l lang -d 'Language' -r -f -a "zh\t''
en\t''"
complete -c renda -n "__fish_renda_using_subcommand report; and __fish_seen_subcommand_from figures" -l today -d 'Take this day as today' -r
complete -c renda -n "__fish_renda_using_subcommand report; and __fish_seen_subcommand_from figures" -l as-of -d 'Look at things as they stood at the end of this day' -r
complete -c renda -n "__fish_renda_using_subcommand report; and __fish_seen_subcommand_from figures" -l operator -d 'Who operates, for the journal' -r
complete -c renda -n "__fish_renda_using_subcommand report; and __fish_seen_subcommand_from figures" -l profile -d 'Rule profile: a built-in name or a TOML file' -r
complete -c renda -n "__fish_renda_using_subcommand report; and __fish_seen_subcommand_from figures" -l config -d 'Configuration file (default: renda.toml)' -r
complete -c renda -n "__fish_renda_using_subcommand report; and __fish_seen_subcommand_from figures" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c renda -n "__fish_renda_using_subcommand report; and __fish_seen_subcommand_from figures" -l force -d 'Overwrite an existing file'
complete -c renda -n "__fish_renda_using_subcommand report; and __fish_seen_subcommand_from figures" -l title-row -d 'Put the title in a row above the headings of XLSX'
complete -c renda -n "__fish_renda_using_subcommand report; and __fish_seen_subcommand_from figures" -s h -l help -d 'Print help'
complete -c renda -n "__fish_renda_using_subcommand report; and __fish_seen_subcommand_from figures" -s q -l quiet -d 'Say only what went wrong'
complete -c renda -n "__fish_renda_using_subcommand report; and __fish_seen_subcommand_from figures" -s v -l verbose -d 'Say more'
complete -c renda -n "__fish_renda_using_subcommand report; and __fish_seen_subcommand_from figures" -l no-progress -d 'Show no progress'
complete -c renda -n "__fish_renda_using_subcommand report; and __fish_seen_subcommand_from figures" -l yes -d 'Answer yes to questions'
complete -c renda -n "__fish_renda_using_subcommand reminder; and not __fish_seen_subcommand_from plan send log show retry cancel test doctor template" -l db -d 'The database: a file, or postgres://user@host/name' -r
complete -c renda -n "__fish_renda_using_subcommand reminder; and not __fish_seen_subcommand_from plan send log show retry cancel test doctor template" -l read-url -d 'Where commands that only read do so, such as a standby' -r
complete -c renda -n "__fish_renda_using_subcommand reminder; and not __fish_seen_subcommand_from plan send log show retry cancel test doctor template" -l lang -d 'Language' -r -f -a "zh\t''
en\t''"
complete -c renda -n "__fish_renda_using_subcommand reminder; and not __fish_seen_subcommand_from plan send log show retry cancel test doctor template" -l today -d 'Take this day as today' -r
complete -c renda -n "__fish_renda_using_subcommand reminder; and not __fish_seen_subcommand_from plan send log show retry cancel test doctor template" -l as-of -d 'Look at things as they stood at the end of this day' -r
complete -c renda -n "__fish_renda_using_subcommand reminder; and not __fish_seen_subcommand_from plan send log show retry cancel test doctor template" -l operator -d 'Who operates, for the journal' -r
complete -c renda -n "__fish_renda_using_subcommand reminder; and not __fish_seen_subcommand_from plan send log show retry cancel test doctor template" -l profile -d 'Rule profile: a built-in name or a TOML file' -r
complete -c renda -n "__fish_renda_using_subcommand reminder; and not __fish_seen_subcommand_from plan send log show retry cancel test doctor template" -l config -d 'Configuration file (default: renda.toml)' -r
complete -c renda -n "__fish_renda_using_subcommand reminder; and not __fish_seen_subcommand_from plan send log show retry cancel test doctor template" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c renda -n "__fish_renda_using_subcommand reminder; and not __fish_seen_subcommand_from plan send log show retry cancel test doctor template" -s h -l help -d 'Print help'
complete -c renda -n "__fish_renda_using_subcommand reminder; and not __fish_seen_subcommand_from plan send log show retry cancel test doctor template" -s q -l quiet -d 'Say only what went wrong'
complete -c renda -n "__fish_renda_using_subcommand reminder; and not __fish_seen_subcommand_from plan send log show retry cancel test doctor template" -s v -l verbose -d 'Say more'
complete -c renda -n "__fish_renda_using_subcommand reminder; and not __fish_seen_subcommand_from plan send log show retry cancel test doctor template" -l no-progress -d 'Show no progress'
complete -c renda -n "__fish_renda_using_subcommand reminder; and not __fish_seen_subcommand_from plan send log show retry cancel test doctor template" -l yes -d 'Answer yes to questions'
complete -c renda -n "__fish_renda_using_subcommand reminder; and not __fish_seen_subcommand_from plan send log show retry cancel test doctor template" -f -a "plan" -d 'Who has to be told what today, why, and when next'
complete -c renda -n "__fish_renda_using_subcommand reminder; and not __fish_seen_subcommand_from plan send log show retry cancel test doctor template" -f -a "send" -d 'Send what is due; cron runs it every day'
complete -c renda -n "__fish_renda_using_subcommand reminder; and not __fish_seen_subcommand_from plan send log show retry cancel test doctor template" -f -a "log" -d 'List the letters sent and to be sent'
complete -c renda -n "__fish_renda_using_subcommand reminder; and not __fish_seen_subcommand_from plan send log show retry cancel test doctor template" -f -a "show" -d 'Show a letter: its text, its notices, every attempt'
complete -c renda -n "__fish_renda_using_subcommand reminder; and not __fish_seen_subcommand_from plan send log show retry cancel test doctor template" -f -a "retry" -d 'Let letters that failed or were put off go with the next run'
complete -c renda -n "__fish_renda_using_subcommand reminder; and not __fish_seen_subcommand_from plan send log show retry cancel test doctor template" -f -a "cancel" -d 'Cancel letters that were not sent'
complete -c renda -n "__fish_renda_using_subcommand reminder; and not __fish_seen_subcommand_from plan send log show retry cancel test doctor template" -f -a "test" -d 'Send a sample letter, or only check templates and channels'
complete -c renda -n "__fish_renda_using_subcommand reminder; and not __fish_seen_subcommand_from plan send log show retry cancel test doctor template" -f -a "doctor" -d 'Check whether reminders can go out'
complete -c renda -n "__fish_renda_using_subcommand reminder; and not __fish_seen_subcommand_from plan send log show retry cancel test doctor template" -f -a "template" -d 'Write the built-in rules and templates as a start for your own'
complete -c renda -n "__fish_renda_using_subcommand reminder; and __fish_seen_subcommand_from plan" -l unit -d 'Only this recipient, by a part of the name' -r
complete -c renda -n "__fish_renda_using_subcommand reminder; and __fish_seen_subcommand_from plan" -l from -d 'First day of a rehearsal (default: today)' -r
complete -c renda -n "__fish_renda_using_subcommand reminder; and __fish_seen_subcommand_from plan" -l to -d 'Last day of a rehearsal (default: the first)' -r
complete -c renda -n "__fish_renda_using_subcommand reminder; and __fish_seen_subcommand_from plan" -l format -d 'Output format; by default from the extension of --output, else table on a terminal and plain in a pipe [one of: table, plain, csv, tsv, json, ndjson, md, html, xlsx]' -r -f -a "table\t''
plain\t''
csv\t''
tsv\t''
json\t''
ndjson\t''
md\t''
html\t''
xlsx\t''"
complete -c renda -n "__fish_renda_using_subcommand reminder; and __fish_seen_subcommand_from plan" -l output -d 'Write to a file (beside it, then renamed); - is standard output' -r
complete -c renda -n "__fish_renda_using_subcommand reminder; and __fish_seen_subcommand_from plan" -l encoding -d 'Encoding of a CSV file [one of: utf-8-bom, utf-8, gb18030]' -r -f -a "utf-8-bom\t''
utf-8\t''
gb18030\t''"
complete -c renda -n "__fish_renda_using_subcommand reminder; and __fish_seen_subcommand_from plan" -l headings -d 'Language of the headings, or their keys (default: as --lang) [one of: zh, en, key]' -r -f -a "zh\t''
en\t''
key\t''"
complete -c renda -n "__fish_renda_using_subcommand reminder; and __fish_seen_subcommand_from plan" -l dates -d 'Dates in XLSX: iso as 2024-03-05 (the default), zh with Chinese characters [one of: iso, zh]' -r -f -a "iso\t''
zh\t''"
complete -c renda -n "__fish_renda_using_subcommand reminder; and __fish_seen_subcommand_from plan" -l db -d 'The database: a file, or postgres://user@host/name' -r
complete -c renda -n "__fish_renda_using_subcommand reminder; and __fish_seen_subcommand_from plan" -l read-url -d 'Where commands that only read do so, such as a standby' -r
complete -c renda -n "__fish_renda_using_subcommand reminder; and __fish_seen_subcommand_from plan" -l lang -d 'Language' -r -f -a "zh\t''
en\t''"
complete -c renda -n "__fish_renda_using_subcommand reminder; and __fish_seen_subcommand_from plan" -l today -d 'Take this day as today' -r
complete -c renda -n "__fish_renda_using_subcommand reminder; and __fish_seen_subcommand_from plan" -l as-of -d 'Look at things as they stood at the end of this day' -r
complete -c renda -n "__fish_renda_using_subcommand reminder; and __fish_seen_subcommand_from plan" -l operator -d 'Who operates, for the journal' -r
complete -c renda -n "__fish_renda_using_subcommand reminder; and __fish_seen_subcommand_from plan" -l profile -d 'Rule profile: a built-in name or a TOML file' -r
complete -c renda -n "__fish_renda_using_subcommand reminder; and __fish_seen_subcommand_from plan" -l config -d 'Configuration file (default: renda.toml)' -r
complete -c renda -n "__fish_renda_using_subcommand reminder; and __fish_seen_subcommand_from plan" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c renda -n "__fish_renda_using_subcommand reminder; and __fish_seen_subcommand_from plan" -l exit-code -d 'Exit with 10 when there is something, for cron'
complete -c renda -n "__fish_renda_using_subcommand reminder; and __fish_seen_subcommand_from plan" -l force -d 'Overwrite an existing file'
complete -c renda -n "__fish_renda_using_subcommand reminder; and __fish_seen_subcommand_from plan" -l title-row -d 'Put the title in a row above the headings of XLSX'
complete -c renda -n "__fish_renda_using_subcommand reminder; and __fish_seen_subcommand_from plan" -s h -l help -d 'Print help'
complete -c renda -n "__fish_renda_using_subcommand reminder; and __fish_seen_subcommand_from plan" -s q -l quiet -d 'Say only what went wrong'
complete -c renda -n "__fish_renda_using_subcommand reminder; and __fish_seen_subcommand_from plan" -s v -l verbose -d 'Say more'
complete -c renda -n "__fish_renda_using_subcommand reminder; and __fish_seen_subcommand_from plan" -l no-progress -d 'Show no progress'
complete -c renda -n "__fish_renda_using_subcommand reminder; and __fish_seen_subcommand_from plan" -l yes -d 'Answer yes to questions'
complete -c renda -n "__fish_renda_using_subcommand reminder; and __fish_seen_subcommand_from send" -l only -d 'Only to this recipient, by a part of the name' -r
complete -c renda -n "__fish_renda_using_subcommand reminder; and __fish_seen_subcommand_from send" -l channel -d 'Only by this channel: smtp, sendmail, files, webhook' -r
complete -c renda -n "__fish_renda_using_subcommand reminder; and __fish_seen_subcommand_from send" -l limit -d 'Send at most so many letters' -r
complete -c renda -n "__fish_renda_using_subcommand reminder; and __fish_seen_subcommand_from send" -l heartbeat -d 'Write the time into this file at the end, for monitoring' -r
complete -c renda -n "__fish_renda_using_subcommand reminder; and __fish_seen_subcommand_from send" -l format -d 'Output format; by default from the extension of --output, else table on a terminal and plain in a pipe [one of: table, plain, csv, tsv, json, ndjson, md, html, xlsx]' -r -f -a "table\t''
plain\t''
csv\t''
tsv\t''
json\t''
ndjson\t''
md\t''
html\t''
xlsx\t''"
complete -c renda -n "__fish_renda_using_subcommand reminder; and __fish_seen_subcommand_from send" -l output -d 'Write to a file (beside it, then renamed); - is standard output' -r
complete -c renda -n "__fish_renda_using_subcommand reminder; and __fish_seen_subcommand_from send" -l encoding -d 'Encoding of a CSV file [one of: utf-8-bom, utf-8, gb18030]' -r -f -a "utf-8-bom\t''
utf-8\t''
gb18030\t''"
complete -c renda -n "__fish_renda_using_subcommand reminder; and __fish_seen_subcommand_from send" -l headings -d 'Language of the headings, or their keys (default: as --lang) [one of: zh, en, key]' -r -f -a "zh\t''
en\t''
key\t''"
complete -c renda -n "__fish_renda_using_subcommand reminder; and __fish_seen_subcommand_from send" -l dates -d 'Dates in XLSX: iso as 2024-03-05 (the default), zh with Chinese characters [one of: iso, zh]' -r -f -a "iso\t''
zh\t''"
complete -c renda -n "__fish_renda_using_subcommand reminder; and __fish_seen_subcommand_from send" -l db -d 'The database: a file, or postgres://user@host/name' -r
complete -c renda -n "__fish_renda_using_subcommand reminder; and __fish_seen_subcommand_from send" -l read-url -d 'Where commands that only read do so, such as a standby' -r
complete -c renda -n "__fish_renda_using_subcommand reminder; and __fish_seen_subcommand_from send" -l lang -d 'Language' -r -f -a "zh\t''
en\t''"
complete -c renda -n "__fish_renda_using_subcommand reminder; and __fish_seen_subcommand_from send" -l today -d 'Take this day as today' -r
complete -c renda -n "__fish_renda_using_subcommand reminder; and __fish_seen_subcommand_from send" -l as-of -d 'Look at things as they stood at the end of this day' -r
complete -c renda -n "__fish_renda_using_subcommand reminder; and __fish_seen_subcommand_from send" -l operator -d 'Who operates, for the journal' -r
complete -c renda -n "__fish_renda_using_subcommand reminder; and __fish_seen_subcommand_from send" -l profile -d 'Rule profile: a built-in name or a TOML file' -r
complete -c renda -n "__fish_renda_using_subcommand reminder; and __fish_seen_subcommand_from send" -l config -d 'Configuration file (default: renda.toml)' -r
complete -c renda -n "__fish_renda_using_subcommand reminder; and __fish_seen_subcommand_from send" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c renda -n "__fish_renda_using_subcommand reminder; and __fish_seen_subcommand_from send" -s n -l dry-run -d 'Only list what would go; nothing is sent or recorded'
complete -c renda -n "__fish_renda_using_subcommand reminder; and __fish_seen_subcommand_from send" -l exit-code -d 'Exit with 10 when letters were sent'
complete -c renda -n "__fish_renda_using_subcommand reminder; and __fish_seen_subcommand_from send" -l force -d 'Overwrite an existing file'
complete -c renda -n "__fish_renda_using_subcommand reminder; and __fish_seen_subcommand_from send" -l title-row -d 'Put the title in a row above the headings of XLSX'
complete -c renda -n "__fish_renda_using_subcommand reminder; and __fish_seen_subcommand_from send" -s h -l help -d 'Print help'
complete -c renda -n "__fish_renda_using_subcommand reminder; and __fish_seen_subcommand_from send" -s q -l quiet -d 'Say only what went wrong'
complete -c renda -n "__fish_renda_using_subcommand reminder; and __fish_seen_subcommand_from send" -s v -l verbose -d 'Say more'
complete -c renda -n "__fish_renda_using_subcommand reminder; and __fish_seen_subcommand_from send" -l no-progress -d 'Show no progress'
complete -c renda -n "__fish_renda_using_subcommand reminder; and __fish_seen_subcommand_from send" -l yes -d 'Answer yes to questions'
complete -c renda -n "__fish_renda_using_subcommand reminder; and __fish_seen_subcommand_from log" -l state -d 'Only those in this state: planned, sending, sent, deferred, failed, uncertain, suppressed, cancelled' -r
complete -c renda -n "__fish_renda_using_subcommand reminder; and __fish_seen_subcommand_from log" -l unit -d 'Only this recipient, by a part of the name' -r
complete -c renda -n "__fish_renda_using_subcommand reminder; and __fish_seen_subcommand_from log" -l since -d 'Planned on this day or later' -r
complete -c renda -n "__fish_renda_using_subcommand reminder; and __fish_seen_subcommand_from log" -l until -d 'Planned on this day or earlier' -r
complete -c renda -n "__fish_renda_using_subcommand reminder; and __fish_seen_subcommand_from log" -l columns -d 'Show these columns, separated by commas; all shows every one' -r
complete -c renda -n "__fish_renda_using_subcommand reminder; and __fish_seen_subcommand_from log" -l sort -d 'Columns to sort by, separated by commas; - before one descends' -r
complete -c renda -n "__fish_renda_using_subcommand reminder; and __fish_seen_subcommand_from log" -l limit -d 'Show at most so many rows' -r
complete -c renda -n "__fish_renda_using_subcommand reminder; and __fish_seen_subcommand_from log" -l format -d 'Output format; by default from the extension of --output, else table on a terminal and plain in a pipe [one of: table, plain, csv, tsv, json, ndjson, md, html, xlsx]' -r -f -a "table\t''
plain\t''
csv\t''
tsv\t''
json\t''
ndjson\t''
md\t''
html\t''
xlsx\t''"
complete -c renda -n "__fish_renda_using_subcommand reminder; and __fish_seen_subcommand_from log" -l output -d 'Write to a file (beside it, then renamed); - is standard output' -r
complete -c renda -n "__fish_renda_using_subcommand reminder; and __fish_seen_subcommand_from log" -l encoding -d 'Encoding of a CSV file [one of: utf-8-bom, utf-8, gb18030]' -r -f -a "utf-8-bom\t''
utf-8\t''
gb18030\t''"
complete -c renda -n "__fish_renda_using_subcommand reminder; and __fish_seen_subcommand_from log" -l headings -d 'Language of the headings, or their keys (default: as --lang) [one of: zh, en, key]' -r -f -a "zh\t''
en\t''
key\t''"
complete -c renda -n "__fish_renda_using_subcommand reminder; and __fish_seen_subcommand_from log" -l dates -d 'Dates in XLSX: iso as 2024-03-05 (the default), zh with Chinese characters [one of: iso, zh]' -r -f -a "iso\t''
zh\t''"
complete -c renda -n "__fish_renda_using_subcommand reminder; and __fish_seen_subcommand_from log" -l db -d 'The database: a file, or postgres://user@host/name' -r
complete -c renda -n "__fish_renda_using_subcommand reminder; and __fish_seen_subcommand_from log" -l read-url -d 'Where commands that only read do so, such as a standby' -r
complete -c renda -n "__fish_renda_using_subcommand reminder; and __fish_seen_subcommand_from log" -l lang -d 'Language' -r -f -a "zh\t''
en\t''"
complete -c renda -n "__fish_renda_using_subcommand reminder; and __fish_seen_subcommand_from log" -l today -d 'Take this day as today' -r
complete -c renda -n "__fish_renda_using_subcommand reminder; and __fish_seen_subcommand_from log" -l as-of -d 'Look at things as they stood at the end of this day' -r
complete -c renda -n "__fish_renda_using_subcommand reminder; and __fish_seen_subcommand_from log" -l operator -d 'Who operates, for the journal' -r
complete -c renda -n "__fish_renda_using_subcommand reminder; and __fish_seen_subcommand_from log" -l profile -d 'Rule profile: a built-in name or a TOML file' -r
complete -c renda -n "__fish_renda_using_subcommand reminder; and __fish_seen_subcommand_from log" -l config -d 'Configuration file (default: renda.toml)' -r
complete -c renda -n "__fish_renda_using_subcommand reminder; and __fish_seen_subcommand_from log" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c renda -n "__fish_renda_using_subcommand reminder; and __fish_seen_subcommand_from log" -l exit-code -d 'Exit with 10 when there is something, for cron'
complete -c renda -n "__fish_renda_using_subcommand reminder; and __fish_seen_subcommand_from log" -l force -d 'Overwrite an existing file'
complete -c renda -n "__fish_renda_using_subcommand reminder; and __fish_seen_subcommand_from log" -l title-row -d 'Put the title in a row above the headings of XLSX'
complete -c renda -n "__fish_renda_using_subcommand reminder; and __fish_seen_subcommand_from log" -s h -l help -d 'Print help'
complete -c renda -n "__fish_renda_using_subcommand reminder; and __fish_seen_subcommand_from log" -s q -l quiet -d 'Say only what went wrong'
complete -c renda -n "__fish_renda_using_subcommand reminder; and __fish_seen_subcommand_from log" -s v -l verbose -d 'Say more'
complete -c renda -n "__fish_renda_using_subcommand reminder; and __fish_seen_subcommand_from log" -l no-progress -d 'Show no progress'
complete -c renda -n "__fish_renda_using_subcommand reminder; and __fish_seen_subcommand_from log" -l yes -d 'Answer yes to questions'
complete -c renda -n "__fish_renda_using_subcommand reminder; and __fish_seen_subcommand_from show" -l format -d 'Output format; by default from the extension of --output, else table on a terminal and plain in a pipe [one of: table, plain, csv, tsv, json, ndjson, md, html, xlsx]' -r -f -a "table\t''
plain\t''
csv\t''
tsv\t''
json\t''
ndjson\t''
md\t''
html\t''
xlsx\t''"
complete -c renda -n "__fish_renda_using_subcommand reminder; and __fish_seen_subcommand_from show" -l output -d 'Write to a file (beside it, then renamed); - is standard output' -r
complete -c renda -n "__fish_renda_using_subcommand reminder; and __fish_seen_subcommand_from show" -l encoding -d 'Encoding of a CSV file [one of: utf-8-bom, utf-8, gb18030]' -r -f -a "utf-8-bom\t''
utf-8\t''
gb18030\t''"
complete -c renda -n "__fish_renda_using_subcommand reminder; and __fish_seen_subcommand_from show" -l headings -d 'Language of the headings, or their keys (default: as --lang) [one of: zh, en, key]' -r -f -a "zh\t''
en\t''
key\t''"
complete -c renda -n "__fish_renda_using_subcommand reminder; and __fish_seen_subcommand_from show" -l dates -d 'Dates in XLSX: iso as 2024-03-05 (the default), zh with Chinese characters [one of: iso, zh]' -r -f -a "iso\t''
zh\t''"
complete -c renda -n "__fish_renda_using_subcommand reminder; and __fish_seen_subcommand_from show" -l db -d 'The database: a file, or postgres://user@host/name' -r
complete -c renda -n "__fish_renda_using_subcommand reminder; and __fish_seen_subcommand_from show" -l read-url -d 'Where commands that only read do so, such as a standby' -r
complete -c renda -n "__fish_renda_using_subcommand reminder; and __fish_seen_subcommand_from show" -l lang -d 'Language' -r -f -a "zh\t''
en\t''"
complete -c renda -n "__fish_renda_using_subcommand reminder; and __fish_seen_subcommand_from show" -l today -d 'Take this day as today' -r
complete -c renda -n "__fish_renda_using_subcommand reminder; and __fish_seen_subcommand_from show" -l as-of -d 'Look at things as they stood at the end of this day' -r
complete -c renda -n "__fish_renda_using_subcommand reminder; and __fish_seen_subcommand_from show" -l operator -d 'Who operates, for the journal' -r
complete -c renda -n "__fish_renda_using_subcommand reminder; and __fish_seen_subcommand_from show" -l profile -d 'Rule profile: a built-in name or a TOML file' -r
complete -c renda -n "__fish_renda_using_subcommand reminder; and __fish_seen_subcommand_from show" -l config -d 'Configuration file (default: renda.toml)' -r
complete -c renda -n "__fish_renda_using_subcommand reminder; and __fish_seen_subcommand_from show" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c renda -n "__fish_renda_using_subcommand reminder; and __fish_seen_subcommand_from show" -l force -d 'Overwrite an existing file'
complete -c renda -n "__fish_renda_using_subcommand reminder; and __fish_seen_subcommand_from show" -l title-row -d 'Put the title in a row above the headings of XLSX'
complete -c renda -n "__fish_renda_using_subcommand reminder; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help'
complete -c renda -n "__fish_renda_using_subcommand reminder; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Say only what went wrong'
complete -c renda -n "__fish_renda_using_subcommand reminder; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Say more'
complete -c renda -n "__fish_renda_using_subcommand reminder; and __fish_seen_subcommand_from show" -l no-progress -d 'Show no progress'
complete -c renda -n "__fish_renda_using_subcommand reminder; and __fish_seen_subcommand_from show" -l yes -d 'Answer yes to questions'
complete -c renda -n "__fish_renda_using_subcommand reminder; and __fish_seen_subcommand_from retry" -l state -d 'Only those in this state: planned, sending, sent, deferred, failed, uncertain, suppressed, cancelled [one of: failed, deferred, uncertain]' -r -f -a "failed\t''
deferred\t''
uncertain\t''"
complete -c renda -n "__fish_renda_using_subcommand reminder; and __fish_seen_subcommand_from retry" -l db -d 'The database: a file, or postgres://user@host/name' -r
complete -c renda -n "__fish_renda_using_subcommand reminder; and __fish_seen_subcommand_from retry" -l read-url -d 'Where commands that only read do so, such as a standby' -r
complete -c renda -n "__fish_renda_using_subcommand reminder; and __fish_seen_subcommand_from retry" -l lang -d 'Language' -r -f -a "zh\t''
en\t''"
complete -c renda -n "__fish_renda_using_subcommand reminder; and __fish_seen_subcommand_from retry" -l today -d 'Take this day as today' -r
complete -c renda -n "__fish_renda_using_subcommand reminder; and __fish_seen_subcommand_from retry" -l as-of -d 'Look at things as they stood at the end of this day' -r
complete -c renda -n "__fish_renda_using_subcommand reminder; and __fish_seen_subcommand_from retry" -l operator -d 'Who operates, for the journal' -r
complete -c renda -n "__fish_renda_using_subcommand reminder; and __fish_seen_subcommand_from retry" -l profile -d 'Rule profile: a built-in name or a TOML file' -r
complete -c renda -n "__fish_renda_using_subcommand reminder; and __fish_seen_subcommand_from retry" -l config -d 'Configuration file (default: renda.toml)' -r
complete -c renda -n "__fish_renda_using_subcommand reminder; and __fish_seen_subcommand_from retry" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c renda -n "__fish_renda_using_subcommand reminder; and __fish_seen_subcommand_from retry" -s h -l help -d 'Print help'
complete -c renda -n "__fish_renda_using_subcommand reminder; and __fish_seen_subcommand_from retry" -s q -l quiet -d 'Say only what went wrong'
complete -c renda -n "__fish_renda_using_subcommand reminder; and __fish_seen_subcommand_from retry" -s v -l verbose -d 'Say more'
complete -c renda -n "__fish_renda_using_subcommand reminder; and __fish_seen_subcommand_from retry" -l no-progress -d 'Show no progress'
complete -c renda -n "__fish_renda_using_subcommand reminder; and __fish_seen_subcommand_from retry" -l yes -d 'Answer yes to questions'
complete -c renda -n "__fish_renda_using_subcommand reminder; and __fish_seen_subcommand_from cancel" -l reason -d 'Why' -r
complete -c renda -n "__fish_renda_using_subcommand reminder; and __fish_seen_subcommand_from cancel" -l db -d 'The database: a file, or postgres://user@host/name' -r
complete -c renda -n "__fish_renda_using_subcommand reminder; and __fish_seen_subcommand_from cancel" -l read-url -d 'Where commands that only read do so, such as a standby' -r
complete -c renda -n "__fish_renda_using_subcommand reminder; and __fish_seen_subcommand_from cancel" -l lang -d 'Language' -r -f -a "zh\t''
en\t''"
complete -c renda -n "__fish_renda_using_subcommand reminder; and __fish_seen_subcommand_from cancel" -l today -d 'Take this day as today' -r
complete -c renda -n "__fish_renda_using_subcommand reminder; and __fish_seen_subcommand_from cancel" -l as-of -d 'Look at things as they stood at the end of this day' -r
complete -c renda -n "__fish_renda_using_subcommand reminder; and __fish_seen_subcommand_from cancel" -l operator -d 'Who operates, for the journal' -r
complete -c renda -n "__fish_renda_using_subcommand reminder; and __fish_seen_subcommand_from cancel" -l profile -d 'Rule profile: a built-in name or a TOML file' -r
complete -c renda -n "__fish_renda_using_subcommand reminder; and __fish_seen_subcommand_from cancel" -l config -d 'Configuration file (default: renda.toml)' -r
complete -c renda -n "__fish_renda_using_subcommand reminder; and __fish_seen_subcommand_from cancel" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c renda -n "__fish_renda_using_subcommand reminder; and __fish_seen_subcommand_from cancel" -s h -l help -d 'Print help'
complete -c renda -n "__fish_renda_using_subcommand reminder; and __fish_seen_subcommand_from cancel" -s q -l quiet -d 'Say only what went wrong'
complete -c renda -n "__fish_renda_using_subcommand reminder; and __fish_seen_subcommand_from cancel" -s v -l verbose -d 'Say more'
complete -c renda -n "__fish_renda_using_subcommand reminder; and __fish_seen_subcommand_from cancel" -l no-progress -d 'Show no progress'
complete -c renda -n "__fish_renda_using_subcommand reminder; and __fish_seen_subcommand_from cancel" -l yes -d 'Answer yes to questions'
complete -c renda -n "__fish_renda_using_subcommand reminder; and __fish_seen_subcommand_from test" -l to -d 'Where the sample goes (of a robot, its name in the settings)' -r
complete -c renda -n "__fish_renda_using_subcommand reminder; and __fish_seen_subcommand_from test" -l channel -d 'Only by this channel: smtp, sendmail, files, webhook' -r
complete -c renda -n "__fish_renda_using_subcommand reminder; and __fish_seen_subcommand_from test" -l db -d 'The database: a file, or postgres://user@host/name' -r
complete -c renda -n "__fish_renda_using_subcommand reminder; and __fish_seen_subcommand_from test" -l read-url -d 'Where commands that only read do so, such as a standby' -r
complete -c renda -n "__fish_renda_using_subcommand reminder; and __fish_seen_subcommand_from test" -l lang -d 'Language' -r -f -a "zh\t''
en\t''"
complete -c renda -n "__fish_renda_using_subcommand reminder; and __fish_seen_subcommand_from test" -l today -d 'Take this day as today' -r
complete -c renda -n "__fish_renda_using_subcommand reminder; and __fish_seen_subcommand_from test" -l as-of -d 'Look at things as they stood at the end of this day' -r
complete -c renda -n "__fish_renda_using_subcommand reminder; and __fish_seen_subcommand_from test" -l operator -d 'Who operates, for the journal' -r
complete -c renda -n "__fish_renda_using_subcommand reminder; and __fish_seen_subcommand_from test" -l profile -d 'Rule profile: a built-in name or a TOML file' -r
complete -c renda -n "__fish_renda_using_subcommand reminder; and __fish_seen_subcommand_from test" -l config -d 'Configuration file (default: renda.toml)' -r
complete -c renda -n "__fish_renda_using_subcommand reminder; and __fish_seen_subcommand_from test" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c renda -n "__fish_renda_using_subcommand reminder; and __fish_seen_subcommand_from test" -s h -l help -d 'Print help'
complete -c renda -n "__fish_renda_using_subcommand reminder; and __fish_seen_subcommand_from test" -s q -l quiet -d 'Say only what went wrong'
complete -c renda -n "__fish_renda_using_subcommand reminder; and __fish_seen_subcommand_from test" -s v -l verbose -d 'Say more'
complete -c renda -n "__fish_renda_using_subcommand reminder; and __fish_seen_subcommand_from test" -l no-progress -d 'Show no progress'
complete -c renda -n "__fish_renda_using_subcommand reminder; and __fish_seen_subcommand_from test" -l yes -d 'Answer yes to questions'
complete -c renda -n "__fish_renda_using_subcommand reminder; and __fish_seen_subcommand_from doctor" -l format -d 'Output format; by default from the extension of --output, else table on a terminal and plain in a pipe [one of: table, plain, csv, tsv, json, ndjson, md, html, xlsx]' -r -f -a "table\t''
plain\t''
csv\t''
tsv\t''
json\t''
ndjson\t''
md\t''
html\t''
xlsx\t''"
complete -c renda -n "__fish_renda_using_subcommand reminder; and __fish_seen_subcommand_from doctor" -l output -d 'Write to a file (beside it, then renamed); - is standard output' -r
complete -c renda -n "__fish_renda_using_subcommand reminder; and __fish_seen_subcommand_from doctor" -l encoding -d 'Encoding of a CSV file [one of: utf-8-bom, utf-8, gb18030]' -r -f -a "utf-8-bom\t''
utf-8\t''
gb18030\t''"
complete -c renda -n "__fish_renda_using_subcommand reminder; and __fish_seen_subcommand_from doctor" -l headings -d 'Language of the headings, or their keys (default: as --lang) [one of: zh, en, key]' -r -f -a "zh\t''
en\t''
key\t''"
complete -c renda -n "__fish_renda_using_subcommand reminder; and __fish_seen_subcommand_from doctor" -l dates -d 'Dates in XLSX: iso as 2024-03-05 (the default), zh with Chinese characters [one of: iso, zh]' -r -f -a "iso\t''
zh\t''"
complete -c renda -n "__fish_renda_using_subcommand reminder; and __fish_seen_subcommand_from doctor" -l db -d 'The database: a file, or postgres://user@host/name' -r
complete -c renda -n "__fish_renda_using_subcommand reminder; and __fish_seen_subcommand_from doctor" -l read-url -d 'Where commands that only read do so, such as a standby' -r
complete -c renda -n "__fish_renda_using_subcommand reminder; and __fish_seen_subcommand_from doctor" -l lang -d 'Language' -r -f -a "zh\t''
en\t''"
complete -c renda -n "__fish_renda_using_subcommand reminder; and __fish_seen_subcommand_from doctor" -l today -d 'Take this day as today' -r
complete -c renda -n "__fish_renda_using_subcommand reminder; and __fish_seen_subcommand_from doctor" -l as-of -d 'Look at things as they stood at the end of this day' -r
complete -c renda -n "__fish_renda_using_subcommand reminder; and __fish_seen_subcommand_from doctor" -l operator -d 'Who operates, for the journal' -r
complete -c renda -n "__fish_renda_using_subcommand reminder; and __fish_seen_subcommand_from doctor" -l profile -d 'Rule profile: a built-in name or a TOML file' -r
complete -c renda -n "__fish_renda_using_subcommand reminder; and __fish_seen_subcommand_from doctor" -l config -d 'Configuration file (default: renda.toml)' -r
complete -c renda -n "__fish_renda_using_subcommand reminder; and __fish_seen_subcommand_from doctor" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c renda -n "__fish_renda_using_subcommand reminder; and __fish_seen_subcommand_from doctor" -l force -d 'Overwrite an existing file'
complete -c renda -n "__fish_renda_using_subcommand reminder; and __fish_seen_subcommand_from doctor" -l title-row -d 'Put the title in a row above the headings of XLSX'
complete -c renda -n "__fish_renda_using_subcommand reminder; and __fish_seen_subcommand_from doctor" -s h -l help -d 'Print help'
complete -c renda -n "__fish_renda_using_subcommand reminder; and __fish_seen_subcommand_from doctor" -s q -l quiet -d 'Say only what went wrong'
complete -c renda -n "__fish_renda_using_subcommand reminder; and __fish_seen_subcommand_from doctor" -s v -l verbose -d 'Say more'
complete -c renda -n "__fish_renda_using_subcommand reminder; and __fish_seen_subcommand_from doctor" -l no-progress -d 'Show no progress'
complete -c renda -n "__fish_renda_using_subcommand reminder; and __fish_seen_subcommand_from doctor" -l yes -d 'Answer yes to questions'
complete -c renda -n "__fish_renda_using_subcommand reminder; and __fish_seen_subcommand_from template" -l dir -d 'Write into this folder, made where it is missing' -r
complete -c renda -n "__fish_renda_using_subcommand reminder; and __fish_seen_subcommand_from template" -l db -d 'The database: a file, or postgres://user@host/name' -r
complete -c renda -n "__fish_renda_using_subcommand reminder; and __fish_seen_subcommand_from template" -l read-url -d 'Where commands that only read do so, such as a standby' -r
complete -c renda -n "__fish_renda_using_subcommand reminder; and __fish_seen_subcommand_from template" -l lang -d 'Language' -r -f -a "zh\t''
en\t''"
complete -c renda -n "__fish_renda_using_subcommand reminder; and __fish_seen_subcommand_from template" -l today -d 'Take this day as today' -r
complete -c renda -n "__fish_renda_using_subcommand reminder; and __fish_seen_subcommand_from template" -l as-of -d 'Look at things as they stood at the end of this day' -r
complete -c renda -n "__fish_renda_using_subcommand reminder; and __fish_seen_subcommand_from template" -l operator -d 'Who operates, for the journal' -r
complete -c renda -n "__fish_renda_using_subcommand reminder; and __fish_seen_subcommand_from template" -l profile -d 'Rule profile: a built-in name or a TOML file' -r
complete -c renda -n "__fish_renda_using_subcommand reminder; and __fish_seen_subcommand_from template" -l config -d 'Configuration file (default: renda.toml)' -r
complete -c renda -n "__fish_renda_using_subcommand reminder; and __fish_seen_subcommand_from template" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c renda -n "__fish_renda_using_subcommand reminder; and __fish_seen_subcommand_from template" -l force -d 'Overwrite existing files'
complete -c renda -n "__fish_renda_using_subcommand reminder; and __fish_seen_subcommand_from template" -s h -l help -d 'Print help'
complete -c renda -n "__fish_renda_using_subcommand reminder; and __fish_seen_subcommand_from template" -s q -l quiet -d 'Say only what went wrong'
complete -c renda -n "__fish_renda_using_subcommand reminder; and __fish_seen_subcommand_from template" -s v -l verbose -d 'Say more'
complete -c renda -n "__fish_renda_using_subcommand reminder; and __fish_seen_subcommand_from template" -l no-progress -d 'Show no progress'
complete -c renda -n "__fish_renda_using_subcommand reminder; and __fish_seen_subcommand_from template" -l yes -d 'Answer yes to questions'
complete -c renda -n "__fish_renda_using_subcommand document; and not __fish_seen_subcommand_from make list template check" -l db -d 'The database: a file, or postgres://user@host/name' -r
complete -c renda -n "__fish_renda_using_subcommand document; and not __fish_seen_subcommand_from make list template check" -l read-url -d 'Where commands that only read do so, such as a standby' -r
complete -c renda -n "__fish_renda_using_subcommand document; and not __fish_seen_subcommand_from make list template check" -l lang -d 'Language' -r -f -a "zh\t''
en\t''"
complete -c renda -n "__fish_renda_using_subcommand document; and not __fish_seen_subcommand_from make list template check" -l today -d 'Take this day as today' -r
complete -c renda -n "__fish_renda_using_subcommand document; and not __fish_seen_subcommand_from make list template check" -l as-of -d 'Look at things as they stood at the end of this day' -r
complete -c renda -n "__fish_renda_using_subcommand document; and not __fish_seen_subcommand_from make list template check" -l operator -d 'Who operates, for the journal' -r
complete -c renda -n "__fish_renda_using_subcommand document; and not __fish_seen_subcommand_from make list template check" -l profile -d 'Rule profile: a built-in name or a TOML file' -r
complete -c renda -n "__fish_renda_using_subcommand document; and not __fish_seen_subcommand_from make list template check" -l config -d 'Configuration file (default: renda.toml)' -r
complete -c renda -n "__fish_renda_using_subcommand document; and not __fish_seen_subcommand_from make list template check" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c renda -n "__fish_renda_using_subcommand document; and not __fish_seen_subcommand_from make list template check" -s h -l help -d 'Print help'
complete -c renda -n "__fish_renda_using_subcommand document; and not __fish_seen_subcommand_from make list template check" -s q -l quiet -d 'Say only what went wrong'
complete -c renda -n "__fish_renda_using_subcommand document; and not __fish_seen_subcommand_from make list template check" -s v -l verbose -d 'Say more'
complete -c renda -n "__fish_renda_using_subcommand document; and not __fish_seen_subcommand_from make list template check" -l no-progress -d 'Show no progress'
complete -c renda -n "__fish_renda_using_subcommand document; and not __fish_seen_subcommand_from make list template check" -l yes -d 'Answer yes to questions'
complete -c renda -n "__fish_renda_using_subcommand document; and not __fish_seen_subcommand_from make list template check" -f -a "make" -d 'Make papers from the register: one a unit, task or deputy'
complete -c renda -n "__fish_renda_using_subcommand document; and not __fish_seen_subcommand_from make list template check" -f -a "list" -d 'List the kinds, what each needs, and its template'
complete -c renda -n "__fish_renda_using_subcommand document; and not __fish_seen_subcommand_from make list template check" -f -a "template" -d 'Write the built-in template of a kind, to be changed'
complete -c renda -n "__fish_renda_using_subcommand document; and not __fish_seen_subcommand_from make list template check" -f -a "check" -d 'Try templates on made-up facts and say which line is wrong and why'
complete -c renda -n "__fish_renda_using_subcommand document; and __fish_seen_subcommand_from make" -l unit -d 'Only for this unit' -r
complete -c renda -n "__fish_renda_using_subcommand document; and __fish_seen_subcommand_from make" -l session -d 'Only of this session, such as 15-4' -r
complete -c renda -n "__fish_renda_using_subcommand document; and __fish_seen_subcommand_from make" -l since -d 'Only what was assigned on this day or later' -r
complete -c renda -n "__fish_renda_using_subcommand document; and __fish_seen_subcommand_from make" -l due-within -d 'Urging: also what is due within so many days (default 15)' -r
complete -c renda -n "__fish_renda_using_subcommand document; and __fish_seen_subcommand_from make" -l on -d 'Date of the papers (default: today)' -r
complete -c renda -n "__fish_renda_using_subcommand document; and __fish_seen_subcommand_from make" -l no -d 'Number of the document (blank when left out)' -r
complete -c renda -n "__fish_renda_using_subcommand document; and __fish_seen_subcommand_from make" -l format -d 'docx or html (default: by the extension of --output, else docx) [one of: docx, html]' -r -f -a "docx\t''
html\t''"
complete -c renda -n "__fish_renda_using_subcommand document; and __fish_seen_subcommand_from make" -l output -d 'Folder or file to write (default: the working folder); - is standard output' -r
complete -c renda -n "__fish_renda_using_subcommand document; and __fish_seen_subcommand_from make" -l db -d 'The database: a file, or postgres://user@host/name' -r
complete -c renda -n "__fish_renda_using_subcommand document; and __fish_seen_subcommand_from make" -l read-url -d 'Where commands that only read do so, such as a standby' -r
complete -c renda -n "__fish_renda_using_subcommand document; and __fish_seen_subcommand_from make" -l lang -d 'Language' -r -f -a "zh\t''
en\t''"
complete -c renda -n "__fish_renda_using_subcommand document; and __fish_seen_subcommand_from make" -l today -d 'Take this day as today' -r
complete -c renda -n "__fish_renda_using_subcommand document; and __fish_seen_subcommand_from make" -l as-of -d 'Look at things as they stood at the end of this day' -r
complete -c renda -n "__fish_renda_using_subcommand document; and __fish_seen_subcommand_from make" -l operator -d 'Who operates, for the journal' -r
complete -c renda -n "__fish_renda_using_subcommand document; and __fish_seen_subcommand_from make" -l profile -d 'Rule profile: a built-in name or a TOML file' -r
complete -c renda -n "__fish_renda_using_subcommand document; and __fish_seen_subcommand_from make" -l config -d 'Configuration file (default: renda.toml)' -r
complete -c renda -n "__fish_renda_using_subcommand document; and __fish_seen_subcommand_from make" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c renda -n "__fish_renda_using_subcommand document; and __fish_seen_subcommand_from make" -l one-file -d 'All in one file, each on pages of its own'
complete -c renda -n "__fish_renda_using_subcommand document; and __fish_seen_subcommand_from make" -l force -d 'Overwrite an existing file'
complete -c renda -n "__fish_renda_using_subcommand document; and __fish_seen_subcommand_from make" -l reveal -d 'Show personal data unmasked (written to the journal)'
complete -c renda -n "__fish_renda_using_subcommand document; and __fish_seen_subcommand_from make" -s h -l help -d 'Print help'
complete -c renda -n "__fish_renda_using_subcommand document; and __fish_seen_subcommand_from make" -s q -l quiet -d 'Say only what went wrong'
complete -c renda -n "__fish_renda_using_subcommand document; and __fish_seen_subcommand_from make" -s v -l verbose -d 'Say more'
complete -c renda -n "__fish_renda_using_subcommand document; and __fish_seen_subcommand_from make" -l no-progress -d 'Show no progress'
complete -c renda -n "__fish_renda_using_subcommand document; and __fish_seen_subcommand_from make" -l yes -d 'Answer yes to questions'
complete -c renda -n "__fish_renda_using_subcommand document; and __fish_seen_subcommand_from list" -l format -d 'Output format; by default from the extension of --output, else table on a terminal and plain in a pipe [one of: table, plain, csv, tsv, json, ndjson, md, html, xlsx]' -r -f -a "table\t''
plain\t''
csv\t''
tsv\t''
json\t''
ndjson\t''
md\t''
html\t''
xlsx\t''"
complete -c renda -n "__fish_renda_using_subcommand document; and __fish_seen_subcommand_from list" -l output -d 'Write to a file (beside it, then renamed); - is standard output' -r
complete -c renda -n "__fish_renda_using_subcommand document; and __fish_seen_subcommand_from list" -l encoding -d 'Encoding of a CSV file [one of: utf-8-bom, utf-8, gb18030]' -r -f -a "utf-8-bom\t''
utf-8\t''
gb18030\t''"
complete -c renda -n "__fish_renda_using_subcommand document; and __fish_seen_subcommand_from list" -l headings -d 'Language of the headings, or their keys (default: as --lang) [one of: zh, en, key]' -r -f -a "zh\t''
en\t''
key\t''"
complete -c renda -n "__fish_renda_using_subcommand document; and __fish_seen_subcommand_from list" -l dates -d 'Dates in XLSX: iso as 2024-03-05 (the default), zh with Chinese characters [one of: iso, zh]' -r -f -a "iso\t''
zh\t''"
complete -c renda -n "__fish_renda_using_subcommand document; and __fish_seen_subcommand_from list" -l db -d 'The database: a file, or postgres://user@host/name' -r
complete -c renda -n "__fish_renda_using_subcommand document; and __fish_seen_subcommand_from list" -l read-url -d 'Where commands that only read do so, such as a standby' -r
complete -c renda -n "__fish_renda_using_subcommand document; and __fish_seen_subcommand_from list" -l lang -d 'Language' -r -f -a "zh\t''
en\t''"
complete -c renda -n "__fish_renda_using_subcommand document; and __fish_seen_subcommand_from list" -l today -d 'Take this day as today' -r
complete -c renda -n "__fish_renda_using_subcommand document; and __fish_seen_subcommand_from list" -l as-of -d 'Look at things as they stood at the end of this day' -r
complete -c renda -n "__fish_renda_using_subcommand document; and __fish_seen_subcommand_from list" -l operator -d 'Who operates, for the journal' -r
complete -c renda -n "__fish_renda_using_subcommand document; and __fish_seen_subcommand_from list" -l profile -d 'Rule profile: a built-in name or a TOML file' -r
complete -c renda -n "__fish_renda_using_subcommand document; and __fish_seen_subcommand_from list" -l config -d 'Configuration file (default: renda.toml)' -r
complete -c renda -n "__fish_renda_using_subcommand document; and __fish_seen_subcommand_from list" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c renda -n "__fish_renda_using_subcommand document; and __fish_seen_subcommand_from list" -l force -d 'Overwrite an existing file'
complete -c renda -n "__fish_renda_using_subcommand document; and __fish_seen_subcommand_from list" -l title-row -d 'Put the title in a row above the headings of XLSX'
complete -c renda -n "__fish_renda_using_subcommand document; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help'
complete -c renda -n "__fish_renda_using_subcommand document; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Say only what went wrong'
complete -c renda -n "__fish_renda_using_subcommand document; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Say more'
complete -c renda -n "__fish_renda_using_subcommand document; and __fish_seen_subcommand_from list" -l no-progress -d 'Show no progress'
complete -c renda -n "__fish_renda_using_subcommand document; and __fish_seen_subcommand_from list" -l yes -d 'Answer yes to questions'
complete -c renda -n "__fish_renda_using_subcommand document; and __fish_seen_subcommand_from template" -l output -d 'Write to a file (default: standard output)' -r
complete -c renda -n "__fish_renda_using_subcommand document; and __fish_seen_subcommand_from template" -l db -d 'The database: a file, or postgres://user@host/name' -r
complete -c renda -n "__fish_renda_using_subcommand document; and __fish_seen_subcommand_from template" -l read-url -d 'Where commands that only read do so, such as a standby' -r
complete -c renda -n "__fish_renda_using_subcommand document; and __fish_seen_subcommand_from template" -l lang -d 'Language' -r -f -a "zh\t''
en\t''"
complete -c renda -n "__fish_renda_using_subcommand document; and __fish_seen_subcommand_from template" -l today -d 'Take this day as today' -r
complete -c renda -n "__fish_renda_using_subcommand document; and __fish_seen_subcommand_from template" -l as-of -d 'Look at things as they stood at the end of this day' -r
complete -c renda -n "__fish_renda_using_subcommand document; and __fish_seen_subcommand_from template" -l operator -d 'Who operates, for the journal' -r
complete -c renda -n "__fish_renda_using_subcommand document; and __fish_seen_subcommand_from template" -l profile -d 'Rule profile: a built-in name or a TOML file' -r
complete -c renda -n "__fish_renda_using_subcommand document; and __fish_seen_subcommand_from template" -l config -d 'Configuration file (default: renda.toml)' -r
complete -c renda -n "__fish_renda_using_subcommand document; and __fish_seen_subcommand_from template" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c renda -n "__fish_renda_using_subcommand document; and __fish_seen_subcommand_from template" -l force -d 'Overwrite an existing file'
complete -c renda -n "__fish_renda_using_subcommand document; and __fish_seen_subcommand_from template" -s h -l help -d 'Print help'
complete -c renda -n "__fish_renda_using_subcommand document; and __fish_seen_subcommand_from template" -s q -l quiet -d 'Say only what went wrong'
complete -c renda -n "__fish_renda_using_subcommand document; and __fish_seen_subcommand_from template" -s v -l verbose -d 'Say more'
complete -c renda -n "__fish_renda_using_subcommand document; and __fish_seen_subcommand_from template" -l no-progress -d 'Show no progress'
complete -c renda -n "__fish_renda_using_subcommand document; and __fish_seen_subcommand_from template" -l yes -d 'Answer yes to questions'
complete -c renda -n "__fish_renda_using_subcommand document; and __fish_seen_subcommand_from check" -l db -d 'The database: a file, or postgres://user@host/name' -r
complete -c renda -n "__fish_renda_using_subcommand document; and __fish_seen_subcommand_from check" -l read-url -d 'Where commands that only read do so, such as a standby' -r
complete -c renda -n "__fish_renda_using_subcommand document; and __fish_seen_subcommand_from check" -l lang -d 'Language' -r -f -a "zh\t''
en\t''"
complete -c renda -n "__fish_renda_using_subcommand document; and __fish_seen_subcommand_from check" -l today -d 'Take this day as today' -r
complete -c renda -n "__fish_renda_using_subcommand document; and __fish_seen_subcommand_from check" -l as-of -d 'Look at things as they stood at the end of this day' -r
complete -c renda -n "__fish_renda_using_subcommand document; and __fish_seen_subcommand_from check" -l operator -d 'Who operates, for the journal' -r
complete -c renda -n "__fish_renda_using_subcommand document; and __fish_seen_subcommand_from check" -l profile -d 'Rule profile: a built-in name or a TOML file' -r
complete -c renda -n "__fish_renda_using_subcommand document; and __fish_seen_subcommand_from check" -l config -d 'Configuration file (default: renda.toml)' -r
complete -c renda -n "__fish_renda_using_subcommand document; and __fish_seen_subcommand_from check" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c renda -n "__fish_renda_using_subcommand document; and __fish_seen_subcommand_from check" -s h -l help -d 'Print help'
complete -c renda -n "__fish_renda_using_subcommand document; and __fish_seen_subcommand_from check" -s q -l quiet -d 'Say only what went wrong'
complete -c renda -n "__fish_renda_using_subcommand document; and __fish_seen_subcommand_from check" -s v -l verbose -d 'Say more'
complete -c renda -n "__fish_renda_using_subcommand document; and __fish_seen_subcommand_from check" -l no-progress -d 'Show no progress'
complete -c renda -n "__fish_renda_using_subcommand document; and __fish_seen_subcommand_from check" -l yes -d 'Answer yes to questions'
complete -c renda -n "__fish_renda_using_subcommand deadline; and not __fish_seen_subcommand_from calc explain" -l db -d 'The database: a file, or postgres://user@host/name' -r
complete -c renda -n "__fish_renda_using_subcommand deadline; and not __fish_seen_subcommand_from calc explain" -l read-url -d 'Where commands that only read do so, such as a standby' -r
complete -c renda -n "__fish_renda_using_subcommand deadline; and not __fish_seen_subcommand_from calc explain" -l lang -d 'Language' -r -f -a "zh\t''
en\t''"
complete -c renda -n "__fish_renda_using_subcommand deadline; and not __fish_seen_subcommand_from calc explain" -l today -d 'Take this day as today' -r
complete -c renda -n "__fish_renda_using_subcommand deadline; and not __fish_seen_subcommand_from calc explain" -l as-of -d 'Look at things as they stood at the end of this day' -r
complete -c renda -n "__fish_renda_using_subcommand deadline; and not __fish_seen_subcommand_from calc explain" -l operator -d 'Who operates, for the journal' -r
complete -c renda -n "__fish_renda_using_subcommand deadline; and not __fish_seen_subcommand_from calc explain" -l profile -d 'Rule profile: a built-in name or a TOML file' -r
complete -c renda -n "__fish_renda_using_subcommand deadline; and not __fish_seen_subcommand_from calc explain" -l config -d 'Configuration file (default: renda.toml)' -r
complete -c renda -n "__fish_renda_using_subcommand deadline; and not __fish_seen_subcommand_from calc explain" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c renda -n "__fish_renda_using_subcommand deadline; and not __fish_seen_subcommand_from calc explain" -s h -l help -d 'Print help'
complete -c renda -n "__fish_renda_using_subcommand deadline; and not __fish_seen_subcommand_from calc explain" -s q -l quiet -d 'Say only what went wrong'
complete -c renda -n "__fish_renda_using_subcommand deadline; and not __fish_seen_subcommand_from calc explain" -s v -l verbose -d 'Say more'
complete -c renda -n "__fish_renda_using_subcommand deadline; and not __fish_seen_subcommand_from calc explain" -l no-progress -d 'Show no progress'
complete -c renda -n "__fish_renda_using_subcommand deadline; and not __fish_seen_subcommand_from calc explain" -l yes -d 'Answer yes to questions'
complete -c renda -n "__fish_renda_using_subcommand deadline; and not __fish_seen_subcommand_from calc explain" -f -a "calc" -d 'Work out an end from a start, and explain it day by day'
complete -c renda -n "__fish_renda_using_subcommand deadline; and not __fish_seen_subcommand_from calc explain" -f -a "explain" -d 'Explain how the limit of a suggestion comes about'
complete -c renda -n "__fish_renda_using_subcommand deadline; and __fish_seen_subcommand_from calc" -l from -d 'The start' -r
complete -c renda -n "__fish_renda_using_subcommand deadline; and __fish_seen_subcommand_from calc" -l for -d 'The span: 3 months, 10 working days, 15 days' -r
complete -c renda -n "__fish_renda_using_subcommand deadline; and __fish_seen_subcommand_from calc" -l roll -d 'A last day of rest: nonworking, holiday, none (default: by the profile) [one of: nonworking, holiday, none]' -r -f -a "nonworking\t''
holiday\t''
none\t''"
complete -c renda -n "__fish_renda_using_subcommand deadline; and __fish_seen_subcommand_from calc" -l format -d 'Output format; by default from the extension of --output, else table on a terminal and plain in a pipe [one of: table, plain, csv, tsv, json, ndjson, md, html, xlsx]' -r -f -a "table\t''
plain\t''
csv\t''
tsv\t''
json\t''
ndjson\t''
md\t''
html\t''
xlsx\t''"
complete -c renda -n "__fish_renda_using_subcommand deadline; and __fish_seen_subcommand_from calc" -l output -d 'Write to a file (beside it, then renamed); - is standard output' -r
complete -c renda -n "__fish_renda_using_subcommand deadline; and __fish_seen_subcommand_from calc" -l encoding -d 'Encoding of a CSV file [one of: utf-8-bom, utf-8, gb18030]' -r -f -a "utf-8-bom\t''
utf-8\t''
gb18030\t''"
complete -c renda -n "__fish_renda_using_subcommand deadline; and __fish_seen_subcommand_from calc" -l headings -d 'Language of the headings, or their keys (default: as --lang) [one of: zh, en, key]' -r -f -a "zh\t''
en\t''
key\t''"
complete -c renda -n "__fish_renda_using_subcommand deadline; and __fish_seen_subcommand_from calc" -l dates -d 'Dates in XLSX: iso as 2024-03-05 (the default), zh with Chinese characters [one of: iso, zh]' -r -f -a "iso\t''
zh\t''"
complete -c renda -n "__fish_renda_using_subcommand deadline; and __fish_seen_subcommand_from calc" -l db -d 'The database: a file, or postgres://user@host/name' -r
complete -c renda -n "__fish_renda_using_subcommand deadline; and __fish_seen_subcommand_from calc" -l read-url -d 'Where commands that only read do so, such as a standby' -r
complete -c renda -n "__fish_renda_using_subcommand deadline; and __fish_seen_subcommand_from calc" -l lang -d 'Language' -r -f -a "zh\t''
en\t''"
complete -c renda -n "__fish_renda_using_subcommand deadline; and __fish_seen_subcommand_from calc" -l today -d 'Take this day as today' -r
complete -c renda -n "__fish_renda_using_subcommand deadline; and __fish_seen_subcommand_from calc" -l as-of -d 'Look at things as they stood at the end of this day' -r
complete -c renda -n "__fish_renda_using_subcommand deadline; and __fish_seen_subcommand_from calc" -l operator -d 'Who operates, for the journal' -r
complete -c renda -n "__fish_renda_using_subcommand deadline; and __fish_seen_subcommand_from calc" -l profile -d 'Rule profile: a built-in name or a TOML file' -r
complete -c renda -n "__fish_renda_using_subcommand deadline; and __fish_seen_subcommand_from calc" -l config -d 'Configuration file (default: renda.toml)' -r
complete -c renda -n "__fish_renda_using_subcommand deadline; and __fish_seen_subcommand_from calc" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c renda -n "__fish_renda_using_subcommand deadline; and __fish_seen_subcommand_from calc" -l force -d 'Overwrite an existing file'
complete -c renda -n "__fish_renda_using_subcommand deadline; and __fish_seen_subcommand_from calc" -l title-row -d 'Put the title in a row above the headings of XLSX'
complete -c renda -n "__fish_renda_using_subcommand deadline; and __fish_seen_subcommand_from calc" -s h -l help -d 'Print help'
complete -c renda -n "__fish_renda_using_subcommand deadline; and __fish_seen_subcommand_from calc" -s q -l quiet -d 'Say only what went wrong'
complete -c renda -n "__fish_renda_using_subcommand deadline; and __fish_seen_subcommand_from calc" -s v -l verbose -d 'Say more'
complete -c renda -n "__fish_renda_using_subcommand deadline; and __fish_seen_subcommand_from calc" -l no-progress -d 'Show no progress'
complete -c renda -n "__fish_renda_using_subcommand deadline; and __fish_seen_subcommand_from calc" -l yes -d 'Answer yes to questions'
complete -c renda -n "__fish_renda_using_subcommand deadline; and __fish_seen_subcommand_from explain" -l format -d 'Output format; by default from the extension of --output, else table on a terminal and plain in a pipe [one of: table, plain, csv, tsv, json, ndjson, md, html, xlsx]' -r -f -a "table\t''
plain\t''
csv\t''
tsv\t''
json\t''
ndjson\t''
md\t''
html\t''
xlsx\t''"
complete -c renda -n "__fish_renda_using_subcommand deadline; and __fish_seen_subcommand_from explain" -l output -d 'Write to a file (beside it, then renamed); - is standard output' -r
complete -c renda -n "__fish_renda_using_subcommand deadline; and __fish_seen_subcommand_from explain" -l encoding -d 'Encoding of a CSV file [one of: utf-8-bom, utf-8, gb18030]' -r -f -a "utf-8-bom\t''
utf-8\t''
gb18030\t''"
complete -c renda -n "__fish_renda_using_subcommand deadline; and __fish_seen_subcommand_from explain" -l headings -d 'Language of the headings, or their keys (default: as --lang) [one of: zh, en, key]' -r -f -a "zh\t''
en\t''
key\t''"
complete -c renda -n "__fish_renda_using_subcommand deadline; and __fish_seen_subcommand_from explain" -l dates -d 'Dates in XLSX: iso as 2024-03-05 (the default), zh with Chinese characters [one of: iso, zh]' -r -f -a "iso\t''
zh\t''"
complete -c renda -n "__fish_renda_using_subcommand deadline; and __fish_seen_subcommand_from explain" -l db -d 'The database: a file, or postgres://user@host/name' -r
complete -c renda -n "__fish_renda_using_subcommand deadline; and __fish_seen_subcommand_from explain" -l read-url -d 'Where commands that only read do so, such as a standby' -r
complete -c renda -n "__fish_renda_using_subcommand deadline; and __fish_seen_subcommand_from explain" -l lang -d 'Language' -r -f -a "zh\t''
en\t''"
complete -c renda -n "__fish_renda_using_subcommand deadline; and __fish_seen_subcommand_from explain" -l today -d 'Take this day as today' -r
complete -c renda -n "__fish_renda_using_subcommand deadline; and __fish_seen_subcommand_from explain" -l as-of -d 'Look at things as they stood at the end of this day' -r
complete -c renda -n "__fish_renda_using_subcommand deadline; and __fish_seen_subcommand_from explain" -l operator -d 'Who operates, for the journal' -r
complete -c renda -n "__fish_renda_using_subcommand deadline; and __fish_seen_subcommand_from explain" -l profile -d 'Rule profile: a built-in name or a TOML file' -r
complete -c renda -n "__fish_renda_using_subcommand deadline; and __fish_seen_subcommand_from explain" -l config -d 'Configuration file (default: renda.toml)' -r
complete -c renda -n "__fish_renda_using_subcommand deadline; and __fish_seen_subcommand_from explain" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c renda -n "__fish_renda_using_subcommand deadline; and __fish_seen_subcommand_from explain" -l force -d 'Overwrite an existing file'
complete -c renda -n "__fish_renda_using_subcommand deadline; and __fish_seen_subcommand_from explain" -l title-row -d 'Put the title in a row above the headings of XLSX'
complete -c renda -n "__fish_renda_using_subcommand deadline; and __fish_seen_subcommand_from explain" -s h -l help -d 'Print help'
complete -c renda -n "__fish_renda_using_subcommand deadline; and __fish_seen_subcommand_from explain" -s q -l quiet -d 'Say only what went wrong'
complete -c renda -n "__fish_renda_using_subcommand deadline; and __fish_seen_subcommand_from explain" -s v -l verbose -d 'Say more'
complete -c renda -n "__fish_renda_using_subcommand deadline; and __fish_seen_subcommand_from explain" -l no-progress -d 'Show no progress'
complete -c renda -n "__fish_renda_using_subcommand deadline; and __fish_seen_subcommand_from explain" -l yes -d 'Answer yes to questions'
complete -c renda -n "__fish_renda_using_subcommand calendar; and not __fish_seen_subcommand_from list check next import" -l db -d 'The database: a file, or postgres://user@host/name' -r
complete -c renda -n "__fish_renda_using_subcommand calendar; and not __fish_seen_subcommand_from list check next import" -l read-url -d 'Where commands that only read do so, such as a standby' -r
complete -c renda -n "__fish_renda_using_subcommand calendar; and not __fish_seen_subcommand_from list check next import" -l lang -d 'Language' -r -f -a "zh\t''
en\t''"
complete -c renda -n "__fish_renda_using_subcommand calendar; and not __fish_seen_subcommand_from list check next import" -l today -d 'Take this day as today' -r
complete -c renda -n "__fish_renda_using_subcommand calendar; and not __fish_seen_subcommand_from list check next import" -l as-of -d 'Look at things as they stood at the end of this day' -r
complete -c renda -n "__fish_renda_using_subcommand calendar; and not __fish_seen_subcommand_from list check next import" -l operator -d 'Who operates, for the journal' -r
complete -c renda -n "__fish_renda_using_subcommand calendar; and not __fish_seen_subcommand_from list check next import" -l profile -d 'Rule profile: a built-in name or a TOML file' -r
complete -c renda -n "__fish_renda_using_subcommand calendar; and not __fish_seen_subcommand_from list check next import" -l config -d 'Configuration file (default: renda.toml)' -r
complete -c renda -n "__fish_renda_using_subcommand calendar; and not __fish_seen_subcommand_from list check next import" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c renda -n "__fish_renda_using_subcommand calendar; and not __fish_seen_subcommand_from list check next import" -s h -l help -d 'Print help'
complete -c renda -n "__fish_renda_using_subcommand calendar; and not __fish_seen_subcommand_from list check next import" -s q -l quiet -d 'Say only what went wrong'
complete -c renda -n "__fish_renda_using_subcommand calendar; and not __fish_seen_subcommand_from list check next import" -s v -l verbose -d 'Say more'
complete -c renda -n "__fish_renda_using_subcommand calendar; and not __fish_seen_subcommand_from list check next import" -l no-progress -d 'Show no progress'
complete -c renda -n "__fish_renda_using_subcommand calendar; and not __fish_seen_subcommand_from list check next import" -l yes -d 'Answer yes to questions'
complete -c renda -n "__fish_renda_using_subcommand calendar; and not __fish_seen_subcommand_from list check next import" -f -a "list" -d 'List days off and make-up days with their notices'
complete -c renda -n "__fish_renda_using_subcommand calendar; and not __fish_seen_subcommand_from list check next import" -f -a "check" -d 'Check that the calendar is whole and does not contradict itself'
complete -c renda -n "__fish_renda_using_subcommand calendar; and not __fish_seen_subcommand_from list check next import" -f -a "next" -d 'Whether a day is worked, and the next one that is'
complete -c renda -n "__fish_renda_using_subcommand calendar; and not __fish_seen_subcommand_from list check next import" -f -a "import" -d 'Import a newly announced arrangement'
complete -c renda -n "__fish_renda_using_subcommand calendar; and __fish_seen_subcommand_from list" -l year -d 'The year (default: this one)' -r
complete -c renda -n "__fish_renda_using_subcommand calendar; and __fish_seen_subcommand_from list" -l format -d 'Output format; by default from the extension of --output, else table on a terminal and plain in a pipe [one of: table, plain, csv, tsv, json, ndjson, md, html, xlsx]' -r -f -a "table\t''
plain\t''
csv\t''
tsv\t''
json\t''
ndjson\t''
md\t''
html\t''
xlsx\t''"
complete -c renda -n "__fish_renda_using_subcommand calendar; and __fish_seen_subcommand_from list" -l output -d 'Write to a file (beside it, then renamed); - is standard output' -r
complete -c renda -n "__fish_renda_using_subcommand calendar; and __fish_seen_subcommand_from list" -l encoding -d 'Encoding of a CSV file [one of: utf-8-bom, utf-8, gb18030]' -r -f -a "utf-8-bom\t''
utf-8\t''
gb18030\t''"
complete -c renda -n "__fish_renda_using_subcommand calendar; and __fish_seen_subcommand_from list" -l headings -d 'Language of the headings, or their keys (default: as --lang) [one of: zh, en, key]' -r -f -a "zh\t''
en\t''
key\t''"
complete -c renda -n "__fish_renda_using_subcommand calendar; and __fish_seen_subcommand_from list" -l dates -d 'Dates in XLSX: iso as 2024-03-05 (the default), zh with Chinese characters [one of: iso, zh]' -r -f -a "iso\t''
zh\t''"
complete -c renda -n "__fish_renda_using_subcommand calendar; and __fish_seen_subcommand_from list" -l db -d 'The database: a file, or postgres://user@host/name' -r
complete -c renda -n "__fish_renda_using_subcommand calendar; and __fish_seen_subcommand_from list" -l read-url -d 'Where commands that only read do so, such as a standby' -r
complete -c renda -n "__fish_renda_using_subcommand calendar; and __fish_seen_subcommand_from list" -l lang -d 'Language' -r -f -a "zh\t''
en\t''"
complete -c renda -n "__fish_renda_using_subcommand calendar; and __fish_seen_subcommand_from list" -l today -d 'Take this day as today' -r
complete -c renda -n "__fish_renda_using_subcommand calendar; and __fish_seen_subcommand_from list" -l as-of -d 'Look at things as they stood at the end of this day' -r
complete -c renda -n "__fish_renda_using_subcommand calendar; and __fish_seen_subcommand_from list" -l operator -d 'Who operates, for the journal' -r
complete -c renda -n "__fish_renda_using_subcommand calendar; and __fish_seen_subcommand_from list" -l profile -d 'Rule profile: a built-in name or a TOML file' -r
complete -c renda -n "__fish_renda_using_subcommand calendar; and __fish_seen_subcommand_from list" -l config -d 'Configuration file (default: renda.toml)' -r
complete -c renda -n "__fish_renda_using_subcommand calendar; and __fish_seen_subcommand_from list" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c renda -n "__fish_renda_using_subcommand calendar; and __fish_seen_subcommand_from list" -l all -d 'Every year'
complete -c renda -n "__fish_renda_using_subcommand calendar; and __fish_seen_subcommand_from list" -l force -d 'Overwrite an existing file'
complete -c renda -n "__fish_renda_using_subcommand calendar; and __fish_seen_subcommand_from list" -l title-row -d 'Put the title in a row above the headings of XLSX'
complete -c renda -n "__fish_renda_using_subcommand calendar; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help'
complete -c renda -n "__fish_renda_using_subcommand calendar; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Say only what went wrong'
complete -c renda -n "__fish_renda_using_subcommand calendar; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Say more'
complete -c renda -n "__fish_renda_using_subcommand calendar; and __fish_seen_subcommand_from list" -l no-progress -d 'Show no progress'
complete -c renda -n "__fish_renda_using_subcommand calendar; and __fish_seen_subcommand_from list" -l yes -d 'Answer yes to questions'
complete -c renda -n "__fish_renda_using_subcommand calendar; and __fish_seen_subcommand_from check" -l db -d 'The database: a file, or postgres://user@host/name' -r
complete -c renda -n "__fish_renda_using_subcommand calendar; and __fish_seen_subcommand_from check" -l read-url -d 'Where commands that only read do so, such as a standby' -r
complete -c renda -n "__fish_renda_using_subcommand calendar; and __fish_seen_subcommand_from check" -l lang -d 'Language' -r -f -a "zh\t''
en\t''"
complete -c renda -n "__fish_renda_using_subcommand calendar; and __fish_seen_subcommand_from check" -l today -d 'Take this day as today' -r
complete -c renda -n "__fish_renda_using_subcommand calendar; and __fish_seen_subcommand_from check" -l as-of -d 'Look at things as they stood at the end of this day' -r
complete -c renda -n "__fish_renda_using_subcommand calendar; and __fish_seen_subcommand_from check" -l operator -d 'Who operates, for the journal' -r
complete -c renda -n "__fish_renda_using_subcommand calendar; and __fish_seen_subcommand_from check" -l profile -d 'Rule profile: a built-in name or a TOML file' -r
complete -c renda -n "__fish_renda_using_subcommand calendar; and __fish_seen_subcommand_from check" -l config -d 'Configuration file (default: renda.toml)' -r
complete -c renda -n "__fish_renda_using_subcommand calendar; and __fish_seen_subcommand_from check" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c renda -n "__fish_renda_using_subcommand calendar; and __fish_seen_subcommand_from check" -s h -l help -d 'Print help'
complete -c renda -n "__fish_renda_using_subcommand calendar; and __fish_seen_subcommand_from check" -s q -l quiet -d 'Say only what went wrong'
complete -c renda -n "__fish_renda_using_subcommand calendar; and __fish_seen_subcommand_from check" -s v -l verbose -d 'Say more'
complete -c renda -n "__fish_renda_using_subcommand calendar; and __fish_seen_subcommand_from check" -l no-progress -d 'Show no progress'
complete -c renda -n "__fish_renda_using_subcommand calendar; and __fish_seen_subcommand_from check" -l yes -d 'Answer yes to questions'
complete -c renda -n "__fish_renda_using_subcommand calendar; and __fish_seen_subcommand_from next" -l format -d 'Output format; by default from the extension of --output, else table on a terminal and plain in a pipe [one of: table, plain, csv, tsv, json, ndjson, md, html, xlsx]' -r -f -a "table\t''
plain\t''
csv\t''
tsv\t''
json\t''
ndjson\t''
md\t''
html\t''
xlsx\t''"
complete -c renda -n "__fish_renda_using_subcommand calendar; and __fish_seen_subcommand_from next" -l output -d 'Write to a file (beside it, then renamed); - is standard output' -r
complete -c renda -n "__fish_renda_using_subcommand calendar; and __fish_seen_subcommand_from next" -l encoding -d 'Encoding of a CSV file [one of: utf-8-bom, utf-8, gb18030]' -r -f -a "utf-8-bom\t''
utf-8\t''
gb18030\t''"
complete -c renda -n "__fish_renda_using_subcommand calendar; and __fish_seen_subcommand_from next" -l headings -d 'Language of the headings, or their keys (default: as --lang) [one of: zh, en, key]' -r -f -a "zh\t''
en\t''
key\t''"
complete -c renda -n "__fish_renda_using_subcommand calendar; and __fish_seen_subcommand_from next" -l dates -d 'Dates in XLSX: iso as 2024-03-05 (the default), zh with Chinese characters [one of: iso, zh]' -r -f -a "iso\t''
zh\t''"
complete -c renda -n "__fish_renda_using_subcommand calendar; and __fish_seen_subcommand_from next" -l db -d 'The database: a file, or postgres://user@host/name' -r
complete -c renda -n "__fish_renda_using_subcommand calendar; and __fish_seen_subcommand_from next" -l read-url -d 'Where commands that only read do so, such as a standby' -r
complete -c renda -n "__fish_renda_using_subcommand calendar; and __fish_seen_subcommand_from next" -l lang -d 'Language' -r -f -a "zh\t''
en\t''"
complete -c renda -n "__fish_renda_using_subcommand calendar; and __fish_seen_subcommand_from next" -l today -d 'Take this day as today' -r
complete -c renda -n "__fish_renda_using_subcommand calendar; and __fish_seen_subcommand_from next" -l as-of -d 'Look at things as they stood at the end of this day' -r
complete -c renda -n "__fish_renda_using_subcommand calendar; and __fish_seen_subcommand_from next" -l operator -d 'Who operates, for the journal' -r
complete -c renda -n "__fish_renda_using_subcommand calendar; and __fish_seen_subcommand_from next" -l profile -d 'Rule profile: a built-in name or a TOML file' -r
complete -c renda -n "__fish_renda_using_subcommand calendar; and __fish_seen_subcommand_from next" -l config -d 'Configuration file (default: renda.toml)' -r
complete -c renda -n "__fish_renda_using_subcommand calendar; and __fish_seen_subcommand_from next" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c renda -n "__fish_renda_using_subcommand calendar; and __fish_seen_subcommand_from next" -l force -d 'Overwrite an existing file'
complete -c renda -n "__fish_renda_using_subcommand calendar; and __fish_seen_subcommand_from next" -l title-row -d 'Put the title in a row above the headings of XLSX'
complete -c renda -n "__fish_renda_using_subcommand calendar; and __fish_seen_subcommand_from next" -s h -l help -d 'Print help'
complete -c renda -n "__fish_renda_using_subcommand calendar; and __fish_seen_subcommand_from next" -s q -l quiet -d 'Say only what went wrong'
complete -c renda -n "__fish_renda_using_subcommand calendar; and __fish_seen_subcommand_from next" -s v -l verbose -d 'Say more'
complete -c renda -n "__fish_renda_using_subcommand calendar; and __fish_seen_subcommand_from next" -l no-progress -d 'Show no progress'
complete -c renda -n "__fish_renda_using_subcommand calendar; and __fish_seen_subcommand_from next" -l yes -d 'Answer yes to questions'
complete -c renda -n "__fish_renda_using_subcommand calendar; and __fish_seen_subcommand_from import" -l db -d 'The database: a file, or postgres://user@host/name' -r
complete -c renda -n "__fish_renda_using_subcommand calendar; and __fish_seen_subcommand_from import" -l read-url -d 'Where commands that only read do so, such as a standby' -r
complete -c renda -n "__fish_renda_using_subcommand calendar; and __fish_seen_subcommand_from import" -l lang -d 'Language' -r -f -a "zh\t''
en\t''"
complete -c renda -n "__fish_renda_using_subcommand calendar; and __fish_seen_subcommand_from import" -l today -d 'Take this day as today' -r
complete -c renda -n "__fish_renda_using_subcommand calendar; and __fish_seen_subcommand_from import" -l as-of -d 'Look at things as they stood at the end of this day' -r
complete -c renda -n "__fish_renda_using_subcommand calendar; and __fish_seen_subcommand_from import" -l operator -d 'Who operates, for the journal' -r
complete -c renda -n "__fish_renda_using_subcommand calendar; and __fish_seen_subcommand_from import" -l profile -d 'Rule profile: a built-in name or a TOML file' -r
complete -c renda -n "__fish_renda_using_subcommand calendar; and __fish_seen_subcommand_from import" -l config -d 'Configuration file (default: renda.toml)' -r
complete -c renda -n "__fish_renda_using_subcommand calendar; and __fish_seen_subcommand_from import" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c renda -n "__fish_renda_using_subcommand calendar; and __fish_seen_subcommand_from import" -s n -l dry-run -d 'Do everything and undo it: same counts, same exit code'
complete -c renda -n "__fish_renda_using_subcommand calendar; and __fish_seen_subcommand_from import" -s h -l help -d 'Print help'
complete -c renda -n "__fish_renda_using_subcommand calendar; and __fish_seen_subcommand_from import" -s q -l quiet -d 'Say only what went wrong'
complete -c renda -n "__fish_renda_using_subcommand calendar; and __fish_seen_subcommand_from import" -s v -l verbose -d 'Say more'
complete -c renda -n "__fish_renda_using_subcommand calendar; and __fish_seen_subcommand_from import" -l no-progress -d 'Show no progress'
complete -c renda -n "__fish_renda_using_subcommand calendar; and __fish_seen_subcommand_from import" -l yes -d 'Answer yes to questions'
complete -c renda -n "__fish_renda_using_subcommand profile; and not __fish_seen_subcommand_from list show check diff" -l db -d 'The database: a file, or postgres://user@host/name' -r
complete -c renda -n "__fish_renda_using_subcommand profile; and not __fish_seen_subcommand_from list show check diff" -l read-url -d 'Where commands that only read do so, such as a standby' -r
complete -c renda -n "__fish_renda_using_subcommand profile; and not __fish_seen_subcommand_from list show check diff" -l lang -d 'Language' -r -f -a "zh\t''
en\t''"
complete -c renda -n "__fish_renda_using_subcommand profile; and not __fish_seen_subcommand_from list show check diff" -l today -d 'Take this day as today' -r
complete -c renda -n "__fish_renda_using_subcommand profile; and not __fish_seen_subcommand_from list show check diff" -l as-of -d 'Look at things as they stood at the end of this day' -r
complete -c renda -n "__fish_renda_using_subcommand profile; and not __fish_seen_subcommand_from list show check diff" -l operator -d 'Who operates, for the journal' -r
complete -c renda -n "__fish_renda_using_subcommand profile; and not __fish_seen_subcommand_from list show check diff" -l profile -d 'Rule profile: a built-in name or a TOML file' -r
complete -c renda -n "__fish_renda_using_subcommand profile; and not __fish_seen_subcommand_from list show check diff" -l config -d 'Configuration file (default: renda.toml)' -r
complete -c renda -n "__fish_renda_using_subcommand profile; and not __fish_seen_subcommand_from list show check diff" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c renda -n "__fish_renda_using_subcommand profile; and not __fish_seen_subcommand_from list show check diff" -s h -l help -d 'Print help'
complete -c renda -n "__fish_renda_using_subcommand profile; and not __fish_seen_subcommand_from list show check diff" -s q -l quiet -d 'Say only what went wrong'
complete -c renda -n "__fish_renda_using_subcommand profile; and not __fish_seen_subcommand_from list show check diff" -s v -l verbose -d 'Say more'
complete -c renda -n "__fish_renda_using_subcommand profile; and not __fish_seen_subcommand_from list show check diff" -l no-progress -d 'Show no progress'
complete -c renda -n "__fish_renda_using_subcommand profile; and not __fish_seen_subcommand_from list show check diff" -l yes -d 'Answer yes to questions'
complete -c renda -n "__fish_renda_using_subcommand profile; and not __fish_seen_subcommand_from list show check diff" -f -a "list" -d 'List the built-in rule profiles'
complete -c renda -n "__fish_renda_using_subcommand profile; and not __fish_seen_subcommand_from list show check diff" -f -a "show" -d 'Show every value of a profile, its source and how sure it is'
complete -c renda -n "__fish_renda_using_subcommand profile; and not __fish_seen_subcommand_from list show check diff" -f -a "check" -d 'Check that a profile makes sense'
complete -c renda -n "__fish_renda_using_subcommand profile; and not __fish_seen_subcommand_from list show check diff" -f -a "diff" -d 'Compare two profiles'
complete -c renda -n "__fish_renda_using_subcommand profile; and __fish_seen_subcommand_from list" -l format -d 'Output format; by default from the extension of --output, else table on a terminal and plain in a pipe [one of: table, plain, csv, tsv, json, ndjson, md, html, xlsx]' -r -f -a "table\t''
plain\t''
csv\t''
tsv\t''
json\t''
ndjson\t''
md\t''
html\t''
xlsx\t''"
complete -c renda -n "__fish_renda_using_subcommand profile; and __fish_seen_subcommand_from list" -l output -d 'Write to a file (beside it, then renamed); - is standard output' -r
complete -c renda -n "__fish_renda_using_subcommand profile; and __fish_seen_subcommand_from list" -l encoding -d 'Encoding of a CSV file [one of: utf-8-bom, utf-8, gb18030]' -r -f -a "utf-8-bom\t''
utf-8\t''
gb18030\t''"
complete -c renda -n "__fish_renda_using_subcommand profile; and __fish_seen_subcommand_from list" -l headings -d 'Language of the headings, or their keys (default: as --lang) [one of: zh, en, key]' -r -f -a "zh\t''
en\t''
key\t''"
complete -c renda -n "__fish_renda_using_subcommand profile; and __fish_seen_subcommand_from list" -l dates -d 'Dates in XLSX: iso as 2024-03-05 (the default), zh with Chinese characters [one of: iso, zh]' -r -f -a "iso\t''
zh\t''"
complete -c renda -n "__fish_renda_using_subcommand profile; and __fish_seen_subcommand_from list" -l db -d 'The database: a file, or postgres://user@host/name' -r
complete -c renda -n "__fish_renda_using_subcommand profile; and __fish_seen_subcommand_from list" -l read-url -d 'Where commands that only read do so, such as a standby' -r
complete -c renda -n "__fish_renda_using_subcommand profile; and __fish_seen_subcommand_from list" -l lang -d 'Language' -r -f -a "zh\t''
en\t''"
complete -c renda -n "__fish_renda_using_subcommand profile; and __fish_seen_subcommand_from list" -l today -d 'Take this day as today' -r
complete -c renda -n "__fish_renda_using_subcommand profile; and __fish_seen_subcommand_from list" -l as-of -d 'Look at things as they stood at the end of this day' -r
complete -c renda -n "__fish_renda_using_subcommand profile; and __fish_seen_subcommand_from list" -l operator -d 'Who operates, for the journal' -r
complete -c renda -n "__fish_renda_using_subcommand profile; and __fish_seen_subcommand_from list" -l profile -d 'Rule profile: a built-in name or a TOML file' -r
complete -c renda -n "__fish_renda_using_subcommand profile; and __fish_seen_subcommand_from list" -l config -d 'Configuration file (default: renda.toml)' -r
complete -c renda -n "__fish_renda_using_subcommand profile; and __fish_seen_subcommand_from list" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c renda -n "__fish_renda_using_subcommand profile; and __fish_seen_subcommand_from list" -l force -d 'Overwrite an existing file'
complete -c renda -n "__fish_renda_using_subcommand profile; and __fish_seen_subcommand_from list" -l title-row -d 'Put the title in a row above the headings of XLSX'
complete -c renda -n "__fish_renda_using_subcommand profile; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help'
complete -c renda -n "__fish_renda_using_subcommand profile; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Say only what went wrong'
complete -c renda -n "__fish_renda_using_subcommand profile; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Say more'
complete -c renda -n "__fish_renda_using_subcommand profile; and __fish_seen_subcommand_from list" -l no-progress -d 'Show no progress'
complete -c renda -n "__fish_renda_using_subcommand profile; and __fish_seen_subcommand_from list" -l yes -d 'Answer yes to questions'
complete -c renda -n "__fish_renda_using_subcommand profile; and __fish_seen_subcommand_from show" -l format -d 'Output format; by default from the extension of --output, else table on a terminal and plain in a pipe [one of: table, plain, csv, tsv, json, ndjson, md, html, xlsx]' -r -f -a "table\t''
plain\t''
csv\t''
tsv\t''
json\t''
ndjson\t''
md\t''
html\t''
xlsx\t''"
complete -c renda -n "__fish_renda_using_subcommand profile; and __fish_seen_subcommand_from show" -l output -d 'Write to a file (beside it, then renamed); - is standard output' -r
complete -c renda -n "__fish_renda_using_subcommand profile; and __fish_seen_subcommand_from show" -l encoding -d 'Encoding of a CSV file [one of: utf-8-bom, utf-8, gb18030]' -r -f -a "utf-8-bom\t''
utf-8\t''
gb18030\t''"
complete -c renda -n "__fish_renda_using_subcommand profile; and __fish_seen_subcommand_from show" -l headings -d 'Language of the headings, or their keys (default: as --lang) [one of: zh, en, key]' -r -f -a "zh\t''
en\t''
key\t''"
complete -c renda -n "__fish_renda_using_subcommand profile; and __fish_seen_subcommand_from show" -l dates -d 'Dates in XLSX: iso as 2024-03-05 (the default), zh with Chinese characters [one of: iso, zh]' -r -f -a "iso\t''
zh\t''"
complete -c renda -n "__fish_renda_using_subcommand profile; and __fish_seen_subcommand_from show" -l db -d 'The database: a file, or postgres://user@host/name' -r
complete -c renda -n "__fish_renda_using_subcommand profile; and __fish_seen_subcommand_from show" -l read-url -d 'Where commands that only read do so, such as a standby' -r
complete -c renda -n "__fish_renda_using_subcommand profile; and __fish_seen_subcommand_from show" -l lang -d 'Language' -r -f -a "zh\t''
en\t''"
complete -c renda -n "__fish_renda_using_subcommand profile; and __fish_seen_subcommand_from show" -l today -d 'Take this day as today' -r
complete -c renda -n "__fish_renda_using_subcommand profile; and __fish_seen_subcommand_from show" -l as-of -d 'Look at things as they stood at the end of this day' -r
complete -c renda -n "__fish_renda_using_subcommand profile; and __fish_seen_subcommand_from show" -l operator -d 'Who operates, for the journal' -r
complete -c renda -n "__fish_renda_using_subcommand profile; and __fish_seen_subcommand_from show" -l profile -d 'Rule profile: a built-in name or a TOML file' -r
complete -c renda -n "__fish_renda_using_subcommand profile; and __fish_seen_subcommand_from show" -l config -d 'Configuration file (default: renda.toml)' -r
complete -c renda -n "__fish_renda_using_subcommand profile; and __fish_seen_subcommand_from show" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c renda -n "__fish_renda_using_subcommand profile; and __fish_seen_subcommand_from show" -l force -d 'Overwrite an existing file'
complete -c renda -n "__fish_renda_using_subcommand profile; and __fish_seen_subcommand_from show" -l title-row -d 'Put the title in a row above the headings of XLSX'
complete -c renda -n "__fish_renda_using_subcommand profile; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help'
complete -c renda -n "__fish_renda_using_subcommand profile; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Say only what went wrong'
complete -c renda -n "__fish_renda_using_subcommand profile; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Say more'
complete -c renda -n "__fish_renda_using_subcommand profile; and __fish_seen_subcommand_from show" -l no-progress -d 'Show no progress'
complete -c renda -n "__fish_renda_using_subcommand profile; and __fish_seen_subcommand_from show" -l yes -d 'Answer yes to questions'
complete -c renda -n "__fish_renda_using_subcommand profile; and __fish_seen_subcommand_from check" -l db -d 'The database: a file, or postgres://user@host/name' -r
complete -c renda -n "__fish_renda_using_subcommand profile; and __fish_seen_subcommand_from check" -l read-url -d 'Where commands that only read do so, such as a standby' -r
complete -c renda -n "__fish_renda_using_subcommand profile; and __fish_seen_subcommand_from check" -l lang -d 'Language' -r -f -a "zh\t''
en\t''"
complete -c renda -n "__fish_renda_using_subcommand profile; and __fish_seen_subcommand_from check" -l today -d 'Take this day as today' -r
complete -c renda -n "__fish_renda_using_subcommand profile; and __fish_seen_subcommand_from check" -l as-of -d 'Look at things as they stood at the end of this day' -r
complete -c renda -n "__fish_renda_using_subcommand profile; and __fish_seen_subcommand_from check" -l operator -d 'Who operates, for the journal' -r
complete -c renda -n "__fish_renda_using_subcommand profile; and __fish_seen_subcommand_from check" -l profile -d 'Rule profile: a built-in name or a TOML file' -r
complete -c renda -n "__fish_renda_using_subcommand profile; and __fish_seen_subcommand_from check" -l config -d 'Configuration file (default: renda.toml)' -r
complete -c renda -n "__fish_renda_using_subcommand profile; and __fish_seen_subcommand_from check" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c renda -n "__fish_renda_using_subcommand profile; and __fish_seen_subcommand_from check" -s h -l help -d 'Print help'
complete -c renda -n "__fish_renda_using_subcommand profile; and __fish_seen_subcommand_from check" -s q -l quiet -d 'Say only what went wrong'
complete -c renda -n "__fish_renda_using_subcommand profile; and __fish_seen_subcommand_from check" -s v -l verbose -d 'Say more'
complete -c renda -n "__fish_renda_using_subcommand profile; and __fish_seen_subcommand_from check" -l no-progress -d 'Show no progress'
complete -c renda -n "__fish_renda_using_subcommand profile; and __fish_seen_subcommand_from check" -l yes -d 'Answer yes to questions'
complete -c renda -n "__fish_renda_using_subcommand profile; and __fish_seen_subcommand_from diff" -l format -d 'Output format; by default from the extension of --output, else table on a terminal and plain in a pipe [one of: table, plain, csv, tsv, json, ndjson, md, html, xlsx]' -r -f -a "table\t''
plain\t''
csv\t''
tsv\t''
json\t''
ndjson\t''
md\t''
html\t''
xlsx\t''"
complete -c renda -n "__fish_renda_using_subcommand profile; and __fish_seen_subcommand_from diff" -l output -d 'Write to a file (beside it, then renamed); - is standard output' -r
complete -c renda -n "__fish_renda_using_subcommand profile; and __fish_seen_subcommand_from diff" -l encoding -d 'Encoding of a CSV file [one of: utf-8-bom, utf-8, gb18030]' -r -f -a "utf-8-bom\t''
utf-8\t''
gb18030\t''"
complete -c renda -n "__fish_renda_using_subcommand profile; and __fish_seen_subcommand_from diff" -l headings -d 'Language of the headings, or their keys (default: as --lang) [one of: zh, en, key]' -r -f -a "zh\t''
en\t''
key\t''"
complete -c renda -n "__fish_renda_using_subcommand profile; and __fish_seen_subcommand_from diff" -l dates -d 'Dates in XLSX: iso as 2024-03-05 (the default), zh with Chinese characters [one of: iso, zh]' -r -f -a "iso\t''
zh\t''"
complete -c renda -n "__fish_renda_using_subcommand profile; and __fish_seen_subcommand_from diff" -l db -d 'The database: a file, or postgres://user@host/name' -r
complete -c renda -n "__fish_renda_using_subcommand profile; and __fish_seen_subcommand_from diff" -l read-url -d 'Where commands that only read do so, such as a standby' -r
complete -c renda -n "__fish_renda_using_subcommand profile; and __fish_seen_subcommand_from diff" -l lang -d 'Language' -r -f -a "zh\t''
en\t''"
complete -c renda -n "__fish_renda_using_subcommand profile; and __fish_seen_subcommand_from diff" -l today -d 'Take this day as today' -r
complete -c renda -n "__fish_renda_using_subcommand profile; and __fish_seen_subcommand_from diff" -l as-of -d 'Look at things as they stood at the end of this day' -r
complete -c renda -n "__fish_renda_using_subcommand profile; and __fish_seen_subcommand_from diff" -l operator -d 'Who operates, for the journal' -r
complete -c renda -n "__fish_renda_using_subcommand profile; and __fish_seen_subcommand_from diff" -l profile -d 'Rule profile: a built-in name or a TOML file' -r
complete -c renda -n "__fish_renda_using_subcommand profile; and __fish_seen_subcommand_from diff" -l config -d 'Configuration file (default: renda.toml)' -r
complete -c renda -n "__fish_renda_using_subcommand profile; and __fish_seen_subcommand_from diff" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c renda -n "__fish_renda_using_subcommand profile; and __fish_seen_subcommand_from diff" -l force -d 'Overwrite an existing file'
complete -c renda -n "__fish_renda_using_subcommand profile; and __fish_seen_subcommand_from diff" -l title-row -d 'Put the title in a row above the headings of XLSX'
complete -c renda -n "__fish_renda_using_subcommand profile; and __fish_seen_subcommand_from diff" -s h -l help -d 'Print help'
complete -c renda -n "__fish_renda_using_subcommand profile; and __fish_seen_subcommand_from diff" -s q -l quiet -d 'Say only what went wrong'
complete -c renda -n "__fish_renda_using_subcommand profile; and __fish_seen_subcommand_from diff" -s v -l verbose -d 'Say more'
complete -c renda -n "__fish_renda_using_subcommand profile; and __fish_seen_subcommand_from diff" -l no-progress -d 'Show no progress'
complete -c renda -n "__fish_renda_using_subcommand profile; and __fish_seen_subcommand_from diff" -l yes -d 'Answer yes to questions'
complete -c renda -n "__fish_renda_using_subcommand journal; and not __fish_seen_subcommand_from list show verify" -l db -d 'The database: a file, or postgres://user@host/name' -r
complete -c renda -n "__fish_renda_using_subcommand journal; and not __fish_seen_subcommand_from list show verify" -l read-url -d 'Where commands that only read do so, such as a standby' -r
complete -c renda -n "__fish_renda_using_subcommand journal; and not __fish_seen_subcommand_from list show verify" -l lang -d 'Language' -r -f -a "zh\t''
en\t''"
complete -c renda -n "__fish_renda_using_subcommand journal; and not __fish_seen_subcommand_from list show verify" -l today -d 'Take this day as today' -r
complete -c renda -n "__fish_renda_using_subcommand journal; and not __fish_seen_subcommand_from list show verify" -l as-of -d 'Look at things as they stood at the end of this day' -r
complete -c renda -n "__fish_renda_using_subcommand journal; and not __fish_seen_subcommand_from list show verify" -l operator -d 'Who operates, for the journal' -r
complete -c renda -n "__fish_renda_using_subcommand journal; and not __fish_seen_subcommand_from list show verify" -l profile -d 'Rule profile: a built-in name or a TOML file' -r
complete -c renda -n "__fish_renda_using_subcommand journal; and not __fish_seen_subcommand_from list show verify" -l config -d 'Configuration file (default: renda.toml)' -r
complete -c renda -n "__fish_renda_using_subcommand journal; and not __fish_seen_subcommand_from list show verify" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c renda -n "__fish_renda_using_subcommand journal; and not __fish_seen_subcommand_from list show verify" -s h -l help -d 'Print help'
complete -c renda -n "__fish_renda_using_subcommand journal; and not __fish_seen_subcommand_from list show verify" -s q -l quiet -d 'Say only what went wrong'
complete -c renda -n "__fish_renda_using_subcommand journal; and not __fish_seen_subcommand_from list show verify" -s v -l verbose -d 'Say more'
complete -c renda -n "__fish_renda_using_subcommand journal; and not __fish_seen_subcommand_from list show verify" -l no-progress -d 'Show no progress'
complete -c renda -n "__fish_renda_using_subcommand journal; and not __fish_seen_subcommand_from list show verify" -l yes -d 'Answer yes to questions'
complete -c renda -n "__fish_renda_using_subcommand journal; and not __fish_seen_subcommand_from list show verify" -f -a "list" -d 'List the journal'
complete -c renda -n "__fish_renda_using_subcommand journal; and not __fish_seen_subcommand_from list show verify" -f -a "show" -d 'Show one entry: before and after, or every row of an import'
complete -c renda -n "__fish_renda_using_subcommand journal; and not __fish_seen_subcommand_from list show verify" -f -a "verify" -d 'Check the hash chain of the journal'
complete -c renda -n "__fish_renda_using_subcommand journal; and __fish_seen_subcommand_from list" -l limit -d 'Only the newest so many' -r
complete -c renda -n "__fish_renda_using_subcommand journal; and __fish_seen_subcommand_from list" -l since -d 'From this day on' -r
complete -c renda -n "__fish_renda_using_subcommand journal; and __fish_seen_subcommand_from list" -l command -d 'Only this command, such as suggestion assign' -r
complete -c renda -n "__fish_renda_using_subcommand journal; and __fish_seen_subcommand_from list" -l format -d 'Output format; by default from the extension of --output, else table on a terminal and plain in a pipe [one of: table, plain, csv, tsv, json, ndjson, md, html, xlsx]' -r -f -a "table\t''
plain\t''
csv\t''
tsv\t''
json\t''
ndjson\t''
md\t''
html\t''
xlsx\t''"
complete -c renda -n "__fish_renda_using_subcommand journal; and __fish_seen_subcommand_from list" -l output -d 'Write to a file (beside it, then renamed); - is standard output' -r
complete -c renda -n "__fish_renda_using_subcommand journal; and __fish_seen_subcommand_from list" -l encoding -d 'Encoding of a CSV file [one of: utf-8-bom, utf-8, gb18030]' -r -f -a "utf-8-bom\t''
utf-8\t''
gb18030\t''"
complete -c renda -n "__fish_renda_using_subcommand journal; and __fish_seen_subcommand_from list" -l headings -d 'Language of the headings, or their keys (default: as --lang) [one of: zh, en, key]' -r -f -a "zh\t''
en\t''
key\t''"
complete -c renda -n "__fish_renda_using_subcommand journal; and __fish_seen_subcommand_from list" -l dates -d 'Dates in XLSX: iso as 2024-03-05 (the default), zh with Chinese characters [one of: iso, zh]' -r -f -a "iso\t''
zh\t''"
complete -c renda -n "__fish_renda_using_subcommand journal; and __fish_seen_subcommand_from list" -l db -d 'The database: a file, or postgres://user@host/name' -r
complete -c renda -n "__fish_renda_using_subcommand journal; and __fish_seen_subcommand_from list" -l read-url -d 'Where commands that only read do so, such as a standby' -r
complete -c renda -n "__fish_renda_using_subcommand journal; and __fish_seen_subcommand_from list" -l lang -d 'Language' -r -f -a "zh\t''
en\t''"
complete -c renda -n "__fish_renda_using_subcommand journal; and __fish_seen_subcommand_from list" -l today -d 'Take this day as today' -r
complete -c renda -n "__fish_renda_using_subcommand journal; and __fish_seen_subcommand_from list" -l as-of -d 'Look at things as they stood at the end of this day' -r
complete -c renda -n "__fish_renda_using_subcommand journal; and __fish_seen_subcommand_from list" -l operator -d 'Who operates, for the journal' -r
complete -c renda -n "__fish_renda_using_subcommand journal; and __fish_seen_subcommand_from list" -l profile -d 'Rule profile: a built-in name or a TOML file' -r
complete -c renda -n "__fish_renda_using_subcommand journal; and __fish_seen_subcommand_from list" -l config -d 'Configuration file (default: renda.toml)' -r
complete -c renda -n "__fish_renda_using_subcommand journal; and __fish_seen_subcommand_from list" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c renda -n "__fish_renda_using_subcommand journal; and __fish_seen_subcommand_from list" -l force -d 'Overwrite an existing file'
complete -c renda -n "__fish_renda_using_subcommand journal; and __fish_seen_subcommand_from list" -l title-row -d 'Put the title in a row above the headings of XLSX'
complete -c renda -n "__fish_renda_using_subcommand journal; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help'
complete -c renda -n "__fish_renda_using_subcommand journal; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Say only what went wrong'
complete -c renda -n "__fish_renda_using_subcommand journal; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Say more'
complete -c renda -n "__fish_renda_using_subcommand journal; and __fish_seen_subcommand_from list" -l no-progress -d 'Show no progress'
complete -c renda -n "__fish_renda_using_subcommand journal; and __fish_seen_subcommand_from list" -l yes -d 'Answer yes to questions'
complete -c renda -n "__fish_renda_using_subcommand journal; and __fish_seen_subcommand_from show" -l format -d 'Output format; by default from the extension of --output, else table on a terminal and plain in a pipe [one of: table, plain, csv, tsv, json, ndjson, md, html, xlsx]' -r -f -a "table\t''
plain\t''
csv\t''
tsv\t''
json\t''
ndjson\t''
md\t''
html\t''
xlsx\t''"
complete -c renda -n "__fish_renda_using_subcommand journal; and __fish_seen_subcommand_from show" -l output -d 'Write to a file (beside it, then renamed); - is standard output' -r
complete -c renda -n "__fish_renda_using_subcommand journal; and __fish_seen_subcommand_from show" -l encoding -d 'Encoding of a CSV file [one of: utf-8-bom, utf-8, gb18030]' -r -f -a "utf-8-bom\t''
utf-8\t''
gb18030\t''"
complete -c renda -n "__fish_renda_using_subcommand journal; and __fish_seen_subcommand_from show" -l headings -d 'Language of the headings, or their keys (default: as --lang) [one of: zh, en, key]' -r -f -a "zh\t''
en\t''
key\t''"
complete -c renda -n "__fish_renda_using_subcommand journal; and __fish_seen_subcommand_from show" -l dates -d 'Dates in XLSX: iso as 2024-03-05 (the default), zh with Chinese characters [one of: iso, zh]' -r -f -a "iso\t''
zh\t''"
complete -c renda -n "__fish_renda_using_subcommand journal; and __fish_seen_subcommand_from show" -l db -d 'The database: a file, or postgres://user@host/name' -r
complete -c renda -n "__fish_renda_using_subcommand journal; and __fish_seen_subcommand_from show" -l read-url -d 'Where commands that only read do so, such as a standby' -r
complete -c renda -n "__fish_renda_using_subcommand journal; and __fish_seen_subcommand_from show" -l lang -d 'Language' -r -f -a "zh\t''
en\t''"
complete -c renda -n "__fish_renda_using_subcommand journal; and __fish_seen_subcommand_from show" -l today -d 'Take this day as today' -r
complete -c renda -n "__fish_renda_using_subcommand journal; and __fish_seen_subcommand_from show" -l as-of -d 'Look at things as they stood at the end of this day' -r
complete -c renda -n "__fish_renda_using_subcommand journal; and __fish_seen_subcommand_from show" -l operator -d 'Who operates, for the journal' -r
complete -c renda -n "__fish_renda_using_subcommand journal; and __fish_seen_subcommand_from show" -l profile -d 'Rule profile: a built-in name or a TOML file' -r
complete -c renda -n "__fish_renda_using_subcommand journal; and __fish_seen_subcommand_from show" -l config -d 'Configuration file (default: renda.toml)' -r
complete -c renda -n "__fish_renda_using_subcommand journal; and __fish_seen_subcommand_from show" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c renda -n "__fish_renda_using_subcommand journal; and __fish_seen_subcommand_from show" -l rows -d 'List every row this import made'
complete -c renda -n "__fish_renda_using_subcommand journal; and __fish_seen_subcommand_from show" -l reveal -d 'Show personal data unmasked (written to the journal)'
complete -c renda -n "__fish_renda_using_subcommand journal; and __fish_seen_subcommand_from show" -l force -d 'Overwrite an existing file'
complete -c renda -n "__fish_renda_using_subcommand journal; and __fish_seen_subcommand_from show" -l title-row -d 'Put the title in a row above the headings of XLSX'
complete -c renda -n "__fish_renda_using_subcommand journal; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help'
complete -c renda -n "__fish_renda_using_subcommand journal; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Say only what went wrong'
complete -c renda -n "__fish_renda_using_subcommand journal; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Say more'
complete -c renda -n "__fish_renda_using_subcommand journal; and __fish_seen_subcommand_from show" -l no-progress -d 'Show no progress'
complete -c renda -n "__fish_renda_using_subcommand journal; and __fish_seen_subcommand_from show" -l yes -d 'Answer yes to questions'
complete -c renda -n "__fish_renda_using_subcommand journal; and __fish_seen_subcommand_from verify" -l anchor -d 'An anchor kept elsewhere: number:hash' -r
complete -c renda -n "__fish_renda_using_subcommand journal; and __fish_seen_subcommand_from verify" -l db -d 'The database: a file, or postgres://user@host/name' -r
complete -c renda -n "__fish_renda_using_subcommand journal; and __fish_seen_subcommand_from verify" -l read-url -d 'Where commands that only read do so, such as a standby' -r
complete -c renda -n "__fish_renda_using_subcommand journal; and __fish_seen_subcommand_from verify" -l lang -d 'Language' -r -f -a "zh\t''
en\t''"
complete -c renda -n "__fish_renda_using_subcommand journal; and __fish_seen_subcommand_from verify" -l today -d 'Take this day as today' -r
complete -c renda -n "__fish_renda_using_subcommand journal; and __fish_seen_subcommand_from verify" -l as-of -d 'Look at things as they stood at the end of this day' -r
complete -c renda -n "__fish_renda_using_subcommand journal; and __fish_seen_subcommand_from verify" -l operator -d 'Who operates, for the journal' -r
complete -c renda -n "__fish_renda_using_subcommand journal; and __fish_seen_subcommand_from verify" -l profile -d 'Rule profile: a built-in name or a TOML file' -r
complete -c renda -n "__fish_renda_using_subcommand journal; and __fish_seen_subcommand_from verify" -l config -d 'Configuration file (default: renda.toml)' -r
complete -c renda -n "__fish_renda_using_subcommand journal; and __fish_seen_subcommand_from verify" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c renda -n "__fish_renda_using_subcommand journal; and __fish_seen_subcommand_from verify" -s h -l help -d 'Print help'
complete -c renda -n "__fish_renda_using_subcommand journal; and __fish_seen_subcommand_from verify" -s q -l quiet -d 'Say only what went wrong'
complete -c renda -n "__fish_renda_using_subcommand journal; and __fish_seen_subcommand_from verify" -s v -l verbose -d 'Say more'
complete -c renda -n "__fish_renda_using_subcommand journal; and __fish_seen_subcommand_from verify" -l no-progress -d 'Show no progress'
complete -c renda -n "__fish_renda_using_subcommand journal; and __fish_seen_subcommand_from verify" -l yes -d 'Answer yes to questions'
complete -c renda -n "__fish_renda_using_subcommand db; and not __fish_seen_subcommand_from info check migrate copy hash roles" -l db -d 'The database: a file, or postgres://user@host/name' -r
complete -c renda -n "__fish_renda_using_subcommand db; and not __fish_seen_subcommand_from info check migrate copy hash roles" -l read-url -d 'Where commands that only read do so, such as a standby' -r
complete -c renda -n "__fish_renda_using_subcommand db; and not __fish_seen_subcommand_from info check migrate copy hash roles" -l lang -d 'Language' -r -f -a "zh\t''
en\t''"
complete -c renda -n "__fish_renda_using_subcommand db; and not __fish_seen_subcommand_from info check migrate copy hash roles" -l today -d 'Take this day as today' -r
complete -c renda -n "__fish_renda_using_subcommand db; and not __fish_seen_subcommand_from info check migrate copy hash roles" -l as-of -d 'Look at things as they stood at the end of this day' -r
complete -c renda -n "__fish_renda_using_subcommand db; and not __fish_seen_subcommand_from info check migrate copy hash roles" -l operator -d 'Who operates, for the journal' -r
complete -c renda -n "__fish_renda_using_subcommand db; and not __fish_seen_subcommand_from info check migrate copy hash roles" -l profile -d 'Rule profile: a built-in name or a TOML file' -r
complete -c renda -n "__fish_renda_using_subcommand db; and not __fish_seen_subcommand_from info check migrate copy hash roles" -l config -d 'Configuration file (default: renda.toml)' -r
complete -c renda -n "__fish_renda_using_subcommand db; and not __fish_seen_subcommand_from info check migrate copy hash roles" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c renda -n "__fish_renda_using_subcommand db; and not __fish_seen_subcommand_from info check migrate copy hash roles" -s h -l help -d 'Print help'
complete -c renda -n "__fish_renda_using_subcommand db; and not __fish_seen_subcommand_from info check migrate copy hash roles" -s q -l quiet -d 'Say only what went wrong'
complete -c renda -n "__fish_renda_using_subcommand db; and not __fish_seen_subcommand_from info check migrate copy hash roles" -s v -l verbose -d 'Say more'
complete -c renda -n "__fish_renda_using_subcommand db; and not __fish_seen_subcommand_from info check migrate copy hash roles" -l no-progress -d 'Show no progress'
complete -c renda -n "__fish_renda_using_subcommand db; and not __fish_seen_subcommand_from info check migrate copy hash roles" -l yes -d 'Answer yes to questions'
complete -c renda -n "__fish_renda_using_subcommand db; and not __fish_seen_subcommand_from info check migrate copy hash roles" -f -a "info" -d 'Office, versions and number of rows of the database'
complete -c renda -n "__fish_renda_using_subcommand db; and not __fish_seen_subcommand_from info check migrate copy hash roles" -f -a "check" -d 'Check the file, the journal, and that every limit and state still follows the rules'
complete -c renda -n "__fish_renda_using_subcommand db; and not __fish_seen_subcommand_from info check migrate copy hash roles" -f -a "migrate" -d 'Bring an older database to this program\'s schema'
complete -c renda -n "__fish_renda_using_subcommand db; and not __fish_seen_subcommand_from info check migrate copy hash roles" -f -a "copy" -d 'Copy a whole database to another place, file or server, and prove it table by table'
complete -c renda -n "__fish_renda_using_subcommand db; and not __fish_seen_subcommand_from info check migrate copy hash roles" -f -a "hash" -d 'Hash the content of every table, to tell whether two databases are the same'
complete -c renda -n "__fish_renda_using_subcommand db; and not __fish_seen_subcommand_from info check migrate copy hash roles" -f -a "roles" -d 'Print the SQL for four kinds of accounts at a server: owner, writer, reader, auditor'
complete -c renda -n "__fish_renda_using_subcommand db; and __fish_seen_subcommand_from info" -l format -d 'Output format; by default from the extension of --output, else table on a terminal and plain in a pipe [one of: table, plain, csv, tsv, json, ndjson, md, html, xlsx]' -r -f -a "table\t''
plain\t''
csv\t''
tsv\t''
json\t''
ndjson\t''
md\t''
html\t''
xlsx\t''"
complete -c renda -n "__fish_renda_using_subcommand db; and __fish_seen_subcommand_from info" -l output -d 'Write to a file (beside it, then renamed); - is standard output' -r
complete -c renda -n "__fish_renda_using_subcommand db; and __fish_seen_subcommand_from info" -l encoding -d 'Encoding of a CSV file [one of: utf-8-bom, utf-8, gb18030]' -r -f -a "utf-8-bom\t''
utf-8\t''
gb18030\t''"
complete -c renda -n "__fish_renda_using_subcommand db; and __fish_seen_subcommand_from info" -l headings -d 'Language of the headings, or their keys (default: as --lang) [one of: zh, en, key]' -r -f -a "zh\t''
en\t''
key\t''"
complete -c renda -n "__fish_renda_using_subcommand db; and __fish_seen_subcommand_from info" -l dates -d 'Dates in XLSX: iso as 2024-03-05 (the default), zh with Chinese characters [one of: iso, zh]' -r -f -a "iso\t''
zh\t''"
complete -c renda -n "__fish_renda_using_subcommand db; and __fish_seen_subcommand_from info" -l db -d 'The database: a file, or postgres://user@host/name' -r
complete -c renda -n "__fish_renda_using_subcommand db; and __fish_seen_subcommand_from info" -l read-url -d 'Where commands that only read do so, such as a standby' -r
complete -c renda -n "__fish_renda_using_subcommand db; and __fish_seen_subcommand_from info" -l lang -d 'Language' -r -f -a "zh\t''
en\t''"
complete -c renda -n "__fish_renda_using_subcommand db; and __fish_seen_subcommand_from info" -l today -d 'Take this day as today' -r
complete -c renda -n "__fish_renda_using_subcommand db; and __fish_seen_subcommand_from info" -l as-of -d 'Look at things as they stood at the end of this day' -r
complete -c renda -n "__fish_renda_using_subcommand db; and __fish_seen_subcommand_from info" -l operator -d 'Who operates, for the journal' -r
complete -c renda -n "__fish_renda_using_subcommand db; and __fish_seen_subcommand_from info" -l profile -d 'Rule profile: a built-in name or a TOML file' -r
complete -c renda -n "__fish_renda_using_subcommand db; and __fish_seen_subcommand_from info" -l config -d 'Configuration file (default: renda.toml)' -r
complete -c renda -n "__fish_renda_using_subcommand db; and __fish_seen_subcommand_from info" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c renda -n "__fish_renda_using_subcommand db; and __fish_seen_subcommand_from info" -l force -d 'Overwrite an existing file'
complete -c renda -n "__fish_renda_using_subcommand db; and __fish_seen_subcommand_from info" -l title-row -d 'Put the title in a row above the headings of XLSX'
complete -c renda -n "__fish_renda_using_subcommand db; and __fish_seen_subcommand_from info" -s h -l help -d 'Print help'
complete -c renda -n "__fish_renda_using_subcommand db; and __fish_seen_subcommand_from info" -s q -l quiet -d 'Say only what went wrong'
complete -c renda -n "__fish_renda_using_subcommand db; and __fish_seen_subcommand_from info" -s v -l verbose -d 'Say more'
complete -c renda -n "__fish_renda_using_subcommand db; and __fish_seen_subcommand_from info" -l no-progress -d 'Show no progress'
complete -c renda -n "__fish_renda_using_subcommand db; and __fish_seen_subcommand_from info" -l yes -d 'Answer yes to questions'
complete -c renda -n "__fish_renda_using_subcommand db; and __fish_seen_subcommand_from check" -l db -d 'The database: a file, or postgres://user@host/name' -r
complete -c renda -n "__fish_renda_using_subcommand db; and __fish_seen_subcommand_from check" -l read-url -d 'Where commands that only read do so, such as a standby' -r
complete -c renda -n "__fish_renda_using_subcommand db; and __fish_seen_subcommand_from check" -l lang -d 'Language' -r -f -a "zh\t''
en\t''"
complete -c renda -n "__fish_renda_using_subcommand db; and __fish_seen_subcommand_from check" -l today -d 'Take this day as today' -r
complete -c renda -n "__fish_renda_using_subcommand db; and __fish_seen_subcommand_from check" -l as-of -d 'Look at things as they stood at the end of this day' -r
complete -c renda -n "__fish_renda_using_subcommand db; and __fish_seen_subcommand_from check" -l operator -d 'Who operates, for the journal' -r
complete -c renda -n "__fish_renda_using_subcommand db; and __fish_seen_subcommand_from check" -l profile -d 'Rule profile: a built-in name or a TOML file' -r
complete -c renda -n "__fish_renda_using_subcommand db; and __fish_seen_subcommand_from check" -l config -d 'Configuration file (default: renda.toml)' -r
complete -c renda -n "__fish_renda_using_subcommand db; and __fish_seen_subcommand_from check" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c renda -n "__fish_renda_using_subcommand db; and __fish_seen_subcommand_from check" -l repair -d 'Work the limits out anew by the rules and the calendar in force, and the states kept'
complete -c renda -n "__fish_renda_using_subcommand db; and __fish_seen_subcommand_from check" -s h -l help -d 'Print help'
complete -c renda -n "__fish_renda_using_subcommand db; and __fish_seen_subcommand_from check" -s q -l quiet -d 'Say only what went wrong'
complete -c renda -n "__fish_renda_using_subcommand db; and __fish_seen_subcommand_from check" -s v -l verbose -d 'Say more'
complete -c renda -n "__fish_renda_using_subcommand db; and __fish_seen_subcommand_from check" -l no-progress -d 'Show no progress'
complete -c renda -n "__fish_renda_using_subcommand db; and __fish_seen_subcommand_from check" -l yes -d 'Answer yes to questions'
complete -c renda -n "__fish_renda_using_subcommand db; and __fish_seen_subcommand_from migrate" -l db -d 'The database: a file, or postgres://user@host/name' -r
complete -c renda -n "__fish_renda_using_subcommand db; and __fish_seen_subcommand_from migrate" -l read-url -d 'Where commands that only read do so, such as a standby' -r
complete -c renda -n "__fish_renda_using_subcommand db; and __fish_seen_subcommand_from migrate" -l lang -d 'Language' -r -f -a "zh\t''
en\t''"
complete -c renda -n "__fish_renda_using_subcommand db; and __fish_seen_subcommand_from migrate" -l today -d 'Take this day as today' -r
complete -c renda -n "__fish_renda_using_subcommand db; and __fish_seen_subcommand_from migrate" -l as-of -d 'Look at things as they stood at the end of this day' -r
complete -c renda -n "__fish_renda_using_subcommand db; and __fish_seen_subcommand_from migrate" -l operator -d 'Who operates, for the journal' -r
complete -c renda -n "__fish_renda_using_subcommand db; and __fish_seen_subcommand_from migrate" -l profile -d 'Rule profile: a built-in name or a TOML file' -r
complete -c renda -n "__fish_renda_using_subcommand db; and __fish_seen_subcommand_from migrate" -l config -d 'Configuration file (default: renda.toml)' -r
complete -c renda -n "__fish_renda_using_subcommand db; and __fish_seen_subcommand_from migrate" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c renda -n "__fish_renda_using_subcommand db; and __fish_seen_subcommand_from migrate" -s h -l help -d 'Print help'
complete -c renda -n "__fish_renda_using_subcommand db; and __fish_seen_subcommand_from migrate" -s q -l quiet -d 'Say only what went wrong'
complete -c renda -n "__fish_renda_using_subcommand db; and __fish_seen_subcommand_from migrate" -s v -l verbose -d 'Say more'
complete -c renda -n "__fish_renda_using_subcommand db; and __fish_seen_subcommand_from migrate" -l no-progress -d 'Show no progress'
complete -c renda -n "__fish_renda_using_subcommand db; and __fish_seen_subcommand_from migrate" -l yes -d 'Answer yes to questions'
complete -c renda -n "__fish_renda_using_subcommand db; and __fish_seen_subcommand_from copy" -l format -d 'Output format; by default from the extension of --output, else table on a terminal and plain in a pipe [one of: table, plain, csv, tsv, json, ndjson, md, html, xlsx]' -r -f -a "table\t''
plain\t''
csv\t''
tsv\t''
json\t''
ndjson\t''
md\t''
html\t''
xlsx\t''"
complete -c renda -n "__fish_renda_using_subcommand db; and __fish_seen_subcommand_from copy" -l output -d 'Write to a file (beside it, then renamed); - is standard output' -r
complete -c renda -n "__fish_renda_using_subcommand db; and __fish_seen_subcommand_from copy" -l encoding -d 'Encoding of a CSV file [one of: utf-8-bom, utf-8, gb18030]' -r -f -a "utf-8-bom\t''
utf-8\t''
gb18030\t''"
complete -c renda -n "__fish_renda_using_subcommand db; and __fish_seen_subcommand_from copy" -l headings -d 'Language of the headings, or their keys (default: as --lang) [one of: zh, en, key]' -r -f -a "zh\t''
en\t''
key\t''"
complete -c renda -n "__fish_renda_using_subcommand db; and __fish_seen_subcommand_from copy" -l dates -d 'Dates in XLSX: iso as 2024-03-05 (the default), zh with Chinese characters [one of: iso, zh]' -r -f -a "iso\t''
zh\t''"
complete -c renda -n "__fish_renda_using_subcommand db; and __fish_seen_subcommand_from copy" -l db -d 'The database: a file, or postgres://user@host/name' -r
complete -c renda -n "__fish_renda_using_subcommand db; and __fish_seen_subcommand_from copy" -l read-url -d 'Where commands that only read do so, such as a standby' -r
complete -c renda -n "__fish_renda_using_subcommand db; and __fish_seen_subcommand_from copy" -l lang -d 'Language' -r -f -a "zh\t''
en\t''"
complete -c renda -n "__fish_renda_using_subcommand db; and __fish_seen_subcommand_from copy" -l today -d 'Take this day as today' -r
complete -c renda -n "__fish_renda_using_subcommand db; and __fish_seen_subcommand_from copy" -l as-of -d 'Look at things as they stood at the end of this day' -r
complete -c renda -n "__fish_renda_using_subcommand db; and __fish_seen_subcommand_from copy" -l operator -d 'Who operates, for the journal' -r
complete -c renda -n "__fish_renda_using_subcommand db; and __fish_seen_subcommand_from copy" -l profile -d 'Rule profile: a built-in name or a TOML file' -r
complete -c renda -n "__fish_renda_using_subcommand db; and __fish_seen_subcommand_from copy" -l config -d 'Configuration file (default: renda.toml)' -r
complete -c renda -n "__fish_renda_using_subcommand db; and __fish_seen_subcommand_from copy" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c renda -n "__fish_renda_using_subcommand db; and __fish_seen_subcommand_from copy" -l force -d 'Overwrite an existing file'
complete -c renda -n "__fish_renda_using_subcommand db; and __fish_seen_subcommand_from copy" -l title-row -d 'Put the title in a row above the headings of XLSX'
complete -c renda -n "__fish_renda_using_subcommand db; and __fish_seen_subcommand_from copy" -s h -l help -d 'Print help'
complete -c renda -n "__fish_renda_using_subcommand db; and __fish_seen_subcommand_from copy" -s q -l quiet -d 'Say only what went wrong'
complete -c renda -n "__fish_renda_using_subcommand db; and __fish_seen_subcommand_from copy" -s v -l verbose -d 'Say more'
complete -c renda -n "__fish_renda_using_subcommand db; and __fish_seen_subcommand_from copy" -l no-progress -d 'Show no progress'
complete -c renda -n "__fish_renda_using_subcommand db; and __fish_seen_subcommand_from copy" -l yes -d 'Answer yes to questions'
complete -c renda -n "__fish_renda_using_subcommand db; and __fish_seen_subcommand_from hash" -l format -d 'Output format; by default from the extension of --output, else table on a terminal and plain in a pipe [one of: table, plain, csv, tsv, json, ndjson, md, html, xlsx]' -r -f -a "table\t''
plain\t''
csv\t''
tsv\t''
json\t''
ndjson\t''
md\t''
html\t''
xlsx\t''"
complete -c renda -n "__fish_renda_using_subcommand db; and __fish_seen_subcommand_from hash" -l output -d 'Write to a file (beside it, then renamed); - is standard output' -r
complete -c renda -n "__fish_renda_using_subcommand db; and __fish_seen_subcommand_from hash" -l encoding -d 'Encoding of a CSV file [one of: utf-8-bom, utf-8, gb18030]' -r -f -a "utf-8-bom\t''
utf-8\t''
gb18030\t''"
complete -c renda -n "__fish_renda_using_subcommand db; and __fish_seen_subcommand_from hash" -l headings -d 'Language of the headings, or their keys (default: as --lang) [one of: zh, en, key]' -r -f -a "zh\t''
en\t''
key\t''"
complete -c renda -n "__fish_renda_using_subcommand db; and __fish_seen_subcommand_from hash" -l dates -d 'Dates in XLSX: iso as 2024-03-05 (the default), zh with Chinese characters [one of: iso, zh]' -r -f -a "iso\t''
zh\t''"
complete -c renda -n "__fish_renda_using_subcommand db; and __fish_seen_subcommand_from hash" -l db -d 'The database: a file, or postgres://user@host/name' -r
complete -c renda -n "__fish_renda_using_subcommand db; and __fish_seen_subcommand_from hash" -l read-url -d 'Where commands that only read do so, such as a standby' -r
complete -c renda -n "__fish_renda_using_subcommand db; and __fish_seen_subcommand_from hash" -l lang -d 'Language' -r -f -a "zh\t''
en\t''"
complete -c renda -n "__fish_renda_using_subcommand db; and __fish_seen_subcommand_from hash" -l today -d 'Take this day as today' -r
complete -c renda -n "__fish_renda_using_subcommand db; and __fish_seen_subcommand_from hash" -l as-of -d 'Look at things as they stood at the end of this day' -r
complete -c renda -n "__fish_renda_using_subcommand db; and __fish_seen_subcommand_from hash" -l operator -d 'Who operates, for the journal' -r
complete -c renda -n "__fish_renda_using_subcommand db; and __fish_seen_subcommand_from hash" -l profile -d 'Rule profile: a built-in name or a TOML file' -r
complete -c renda -n "__fish_renda_using_subcommand db; and __fish_seen_subcommand_from hash" -l config -d 'Configuration file (default: renda.toml)' -r
complete -c renda -n "__fish_renda_using_subcommand db; and __fish_seen_subcommand_from hash" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c renda -n "__fish_renda_using_subcommand db; and __fish_seen_subcommand_from hash" -l force -d 'Overwrite an existing file'
complete -c renda -n "__fish_renda_using_subcommand db; and __fish_seen_subcommand_from hash" -l title-row -d 'Put the title in a row above the headings of XLSX'
complete -c renda -n "__fish_renda_using_subcommand db; and __fish_seen_subcommand_from hash" -s h -l help -d 'Print help'
complete -c renda -n "__fish_renda_using_subcommand db; and __fish_seen_subcommand_from hash" -s q -l quiet -d 'Say only what went wrong'
complete -c renda -n "__fish_renda_using_subcommand db; and __fish_seen_subcommand_from hash" -s v -l verbose -d 'Say more'
complete -c renda -n "__fish_renda_using_subcommand db; and __fish_seen_subcommand_from hash" -l no-progress -d 'Show no progress'
complete -c renda -n "__fish_renda_using_subcommand db; and __fish_seen_subcommand_from hash" -l yes -d 'Answer yes to questions'
complete -c renda -n "__fish_renda_using_subcommand db; and __fish_seen_subcommand_from roles" -l schema -d 'The schema that has the tables [default: public]' -r
complete -c renda -n "__fish_renda_using_subcommand db; and __fish_seen_subcommand_from roles" -l prefix -d 'What the names of the roles begin with [default: renda]' -r
complete -c renda -n "__fish_renda_using_subcommand db; and __fish_seen_subcommand_from roles" -l db -d 'The database: a file, or postgres://user@host/name' -r
complete -c renda -n "__fish_renda_using_subcommand db; and __fish_seen_subcommand_from roles" -l read-url -d 'Where commands that only read do so, such as a standby' -r
complete -c renda -n "__fish_renda_using_subcommand db; and __fish_seen_subcommand_from roles" -l lang -d 'Language' -r -f -a "zh\t''
en\t''"
complete -c renda -n "__fish_renda_using_subcommand db; and __fish_seen_subcommand_from roles" -l today -d 'Take this day as today' -r
complete -c renda -n "__fish_renda_using_subcommand db; and __fish_seen_subcommand_from roles" -l as-of -d 'Look at things as they stood at the end of this day' -r
complete -c renda -n "__fish_renda_using_subcommand db; and __fish_seen_subcommand_from roles" -l operator -d 'Who operates, for the journal' -r
complete -c renda -n "__fish_renda_using_subcommand db; and __fish_seen_subcommand_from roles" -l profile -d 'Rule profile: a built-in name or a TOML file' -r
complete -c renda -n "__fish_renda_using_subcommand db; and __fish_seen_subcommand_from roles" -l config -d 'Configuration file (default: renda.toml)' -r
complete -c renda -n "__fish_renda_using_subcommand db; and __fish_seen_subcommand_from roles" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c renda -n "__fish_renda_using_subcommand db; and __fish_seen_subcommand_from roles" -s h -l help -d 'Print help'
complete -c renda -n "__fish_renda_using_subcommand db; and __fish_seen_subcommand_from roles" -s q -l quiet -d 'Say only what went wrong'
complete -c renda -n "__fish_renda_using_subcommand db; and __fish_seen_subcommand_from roles" -s v -l verbose -d 'Say more'
complete -c renda -n "__fish_renda_using_subcommand db; and __fish_seen_subcommand_from roles" -l no-progress -d 'Show no progress'
complete -c renda -n "__fish_renda_using_subcommand db; and __fish_seen_subcommand_from roles" -l yes -d 'Answer yes to questions'
complete -c renda -n "__fish_renda_using_subcommand config; and not __fish_seen_subcommand_from show" -l db -d 'The database: a file, or postgres://user@host/name' -r
complete -c renda -n "__fish_renda_using_subcommand config; and not __fish_seen_subcommand_from show" -l read-url -d 'Where commands that only read do so, such as a standby' -r
complete -c renda -n "__fish_renda_using_subcommand config; and not __fish_seen_subcommand_from show" -l lang -d 'Language' -r -f -a "zh\t''
en\t''"
complete -c renda -n "__fish_renda_using_subcommand config; and not __fish_seen_subcommand_from show" -l today -d 'Take this day as today' -r
complete -c renda -n "__fish_renda_using_subcommand config; and not __fish_seen_subcommand_from show" -l as-of -d 'Look at things as they stood at the end of this day' -r
complete -c renda -n "__fish_renda_using_subcommand config; and not __fish_seen_subcommand_from show" -l operator -d 'Who operates, for the journal' -r
complete -c renda -n "__fish_renda_using_subcommand config; and not __fish_seen_subcommand_from show" -l profile -d 'Rule profile: a built-in name or a TOML file' -r
complete -c renda -n "__fish_renda_using_subcommand config; and not __fish_seen_subcommand_from show" -l config -d 'Configuration file (default: renda.toml)' -r
complete -c renda -n "__fish_renda_using_subcommand config; and not __fish_seen_subcommand_from show" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c renda -n "__fish_renda_using_subcommand config; and not __fish_seen_subcommand_from show" -s h -l help -d 'Print help'
complete -c renda -n "__fish_renda_using_subcommand config; and not __fish_seen_subcommand_from show" -s q -l quiet -d 'Say only what went wrong'
complete -c renda -n "__fish_renda_using_subcommand config; and not __fish_seen_subcommand_from show" -s v -l verbose -d 'Say more'
complete -c renda -n "__fish_renda_using_subcommand config; and not __fish_seen_subcommand_from show" -l no-progress -d 'Show no progress'
complete -c renda -n "__fish_renda_using_subcommand config; and not __fish_seen_subcommand_from show" -l yes -d 'Answer yes to questions'
complete -c renda -n "__fish_renda_using_subcommand config; and not __fish_seen_subcommand_from show" -f -a "show" -d 'Show every setting and where it comes from'
complete -c renda -n "__fish_renda_using_subcommand config; and __fish_seen_subcommand_from show" -l format -d 'Output format; by default from the extension of --output, else table on a terminal and plain in a pipe [one of: table, plain, csv, tsv, json, ndjson, md, html, xlsx]' -r -f -a "table\t''
plain\t''
csv\t''
tsv\t''
json\t''
ndjson\t''
md\t''
html\t''
xlsx\t''"
complete -c renda -n "__fish_renda_using_subcommand config; and __fish_seen_subcommand_from show" -l output -d 'Write to a file (beside it, then renamed); - is standard output' -r
complete -c renda -n "__fish_renda_using_subcommand config; and __fish_seen_subcommand_from show" -l encoding -d 'Encoding of a CSV file [one of: utf-8-bom, utf-8, gb18030]' -r -f -a "utf-8-bom\t''
utf-8\t''
gb18030\t''"
complete -c renda -n "__fish_renda_using_subcommand config; and __fish_seen_subcommand_from show" -l headings -d 'Language of the headings, or their keys (default: as --lang) [one of: zh, en, key]' -r -f -a "zh\t''
en\t''
key\t''"
complete -c renda -n "__fish_renda_using_subcommand config; and __fish_seen_subcommand_from show" -l dates -d 'Dates in XLSX: iso as 2024-03-05 (the default), zh with Chinese characters [one of: iso, zh]' -r -f -a "iso\t''
zh\t''"
complete -c renda -n "__fish_renda_using_subcommand config; and __fish_seen_subcommand_from show" -l db -d 'The database: a file, or postgres://user@host/name' -r
complete -c renda -n "__fish_renda_using_subcommand config; and __fish_seen_subcommand_from show" -l read-url -d 'Where commands that only read do so, such as a standby' -r
complete -c renda -n "__fish_renda_using_subcommand config; and __fish_seen_subcommand_from show" -l lang -d 'Language' -r -f -a "zh\t''
en\t''"
complete -c renda -n "__fish_renda_using_subcommand config; and __fish_seen_subcommand_from show" -l today -d 'Take this day as today' -r
complete -c renda -n "__fish_renda_using_subcommand config; and __fish_seen_subcommand_from show" -l as-of -d 'Look at things as they stood at the end of this day' -r
complete -c renda -n "__fish_renda_using_subcommand config; and __fish_seen_subcommand_from show" -l operator -d 'Who operates, for the journal' -r
complete -c renda -n "__fish_renda_using_subcommand config; and __fish_seen_subcommand_from show" -l profile -d 'Rule profile: a built-in name or a TOML file' -r
complete -c renda -n "__fish_renda_using_subcommand config; and __fish_seen_subcommand_from show" -l config -d 'Configuration file (default: renda.toml)' -r
complete -c renda -n "__fish_renda_using_subcommand config; and __fish_seen_subcommand_from show" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c renda -n "__fish_renda_using_subcommand config; and __fish_seen_subcommand_from show" -l origin -d 'Show the origin too'
complete -c renda -n "__fish_renda_using_subcommand config; and __fish_seen_subcommand_from show" -l force -d 'Overwrite an existing file'
complete -c renda -n "__fish_renda_using_subcommand config; and __fish_seen_subcommand_from show" -l title-row -d 'Put the title in a row above the headings of XLSX'
complete -c renda -n "__fish_renda_using_subcommand config; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help'
complete -c renda -n "__fish_renda_using_subcommand config; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Say only what went wrong'
complete -c renda -n "__fish_renda_using_subcommand config; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Say more'
complete -c renda -n "__fish_renda_using_subcommand config; and __fish_seen_subcommand_from show" -l no-progress -d 'Show no progress'
complete -c renda -n "__fish_renda_using_subcommand config; and __fish_seen_subcommand_from show" -l yes -d 'Answer yes to questions'
complete -c renda -n "__fish_renda_using_subcommand sql" -l format -d 'Output format; by default from the extension of --output, else table on a terminal and plain in a pipe [one of: table, plain, csv, tsv, json, ndjson, md, html, xlsx]' -r -f -a "table\t''
plain\t''
csv\t''
tsv\t''
json\t''
ndjson\t''
md\t''
html\t''
xlsx\t''"
complete -c renda -n "__fish_renda_using_subcommand sql" -l output -d 'Write to a file (beside it, then renamed); - is standard output' -r
complete -c renda -n "__fish_renda_using_subcommand sql" -l encoding -d 'Encoding of a CSV file [one of: utf-8-bom, utf-8, gb18030]' -r -f -a "utf-8-bom\t''
utf-8\t''
gb18030\t''"
complete -c renda -n "__fish_renda_using_subcommand sql" -l headings -d 'Language of the headings, or their keys (default: as --lang) [one of: zh, en, key]' -r -f -a "zh\t''
en\t''
key\t''"
complete -c renda -n "__fish_renda_using_subcommand sql" -l dates -d 'Dates in XLSX: iso as 2024-03-05 (the default), zh with Chinese characters [one of: iso, zh]' -r -f -a "iso\t''
zh\t''"
complete -c renda -n "__fish_renda_using_subcommand sql" -l db -d 'The database: a file, or postgres://user@host/name' -r
complete -c renda -n "__fish_renda_using_subcommand sql" -l read-url -d 'Where commands that only read do so, such as a standby' -r
complete -c renda -n "__fish_renda_using_subcommand sql" -l lang -d 'Language' -r -f -a "zh\t''
en\t''"
complete -c renda -n "__fish_renda_using_subcommand sql" -l today -d 'Take this day as today' -r
complete -c renda -n "__fish_renda_using_subcommand sql" -l as-of -d 'Look at things as they stood at the end of this day' -r
complete -c renda -n "__fish_renda_using_subcommand sql" -l operator -d 'Who operates, for the journal' -r
complete -c renda -n "__fish_renda_using_subcommand sql" -l profile -d 'Rule profile: a built-in name or a TOML file' -r
complete -c renda -n "__fish_renda_using_subcommand sql" -l config -d 'Configuration file (default: renda.toml)' -r
complete -c renda -n "__fish_renda_using_subcommand sql" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c renda -n "__fish_renda_using_subcommand sql" -l schema -d 'List the columns of every table'
complete -c renda -n "__fish_renda_using_subcommand sql" -l reveal -d 'Show personal data unmasked (written to the journal)'
complete -c renda -n "__fish_renda_using_subcommand sql" -l force -d 'Overwrite an existing file'
complete -c renda -n "__fish_renda_using_subcommand sql" -l title-row -d 'Put the title in a row above the headings of XLSX'
complete -c renda -n "__fish_renda_using_subcommand sql" -s h -l help -d 'Print help'
complete -c renda -n "__fish_renda_using_subcommand sql" -s q -l quiet -d 'Say only what went wrong'
complete -c renda -n "__fish_renda_using_subcommand sql" -s v -l verbose -d 'Say more'
complete -c renda -n "__fish_renda_using_subcommand sql" -l no-progress -d 'Show no progress'
complete -c renda -n "__fish_renda_using_subcommand sql" -l yes -d 'Answer yes to questions'
complete -c renda -n "__fish_renda_using_subcommand convert" -l db -d 'The database: a file, or postgres://user@host/name' -r
complete -c renda -n "__fish_renda_using_subcommand convert" -l read-url -d 'Where commands that only read do so, such as a standby' -r
complete -c renda -n "__fish_renda_using_subcommand convert" -l lang -d 'Language' -r -f -a "zh\t''
en\t''"
complete -c renda -n "__fish_renda_using_subcommand convert" -l today -d 'Take this day as today' -r
complete -c renda -n "__fish_renda_using_subcommand convert" -l as-of -d 'Look at things as they stood at the end of this day' -r
complete -c renda -n "__fish_renda_using_subcommand convert" -l operator -d 'Who operates, for the journal' -r
complete -c renda -n "__fish_renda_using_subcommand convert" -l profile -d 'Rule profile: a built-in name or a TOML file' -r
complete -c renda -n "__fish_renda_using_subcommand convert" -l config -d 'Configuration file (default: renda.toml)' -r
complete -c renda -n "__fish_renda_using_subcommand convert" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c renda -n "__fish_renda_using_subcommand convert" -s h -l help -d 'Print help'
complete -c renda -n "__fish_renda_using_subcommand convert" -s q -l quiet -d 'Say only what went wrong'
complete -c renda -n "__fish_renda_using_subcommand convert" -s v -l verbose -d 'Say more'
complete -c renda -n "__fish_renda_using_subcommand convert" -l no-progress -d 'Show no progress'
complete -c renda -n "__fish_renda_using_subcommand convert" -l yes -d 'Answer yes to questions'
complete -c renda -n "__fish_renda_using_subcommand generate; and not __fish_seen_subcommand_from all" -l db -d 'The database: a file, or postgres://user@host/name' -r
complete -c renda -n "__fish_renda_using_subcommand generate; and not __fish_seen_subcommand_from all" -l read-url -d 'Where commands that only read do so, such as a standby' -r
complete -c renda -n "__fish_renda_using_subcommand generate; and not __fish_seen_subcommand_from all" -l lang -d 'Language' -r -f -a "zh\t''
en\t''"
complete -c renda -n "__fish_renda_using_subcommand generate; and not __fish_seen_subcommand_from all" -l today -d 'Take this day as today' -r
complete -c renda -n "__fish_renda_using_subcommand generate; and not __fish_seen_subcommand_from all" -l as-of -d 'Look at things as they stood at the end of this day' -r
complete -c renda -n "__fish_renda_using_subcommand generate; and not __fish_seen_subcommand_from all" -l operator -d 'Who operates, for the journal' -r
complete -c renda -n "__fish_renda_using_subcommand generate; and not __fish_seen_subcommand_from all" -l profile -d 'Rule profile: a built-in name or a TOML file' -r
complete -c renda -n "__fish_renda_using_subcommand generate; and not __fish_seen_subcommand_from all" -l config -d 'Configuration file (default: renda.toml)' -r
complete -c renda -n "__fish_renda_using_subcommand generate; and not __fish_seen_subcommand_from all" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c renda -n "__fish_renda_using_subcommand generate; and not __fish_seen_subcommand_from all" -s h -l help -d 'Print help'
complete -c renda -n "__fish_renda_using_subcommand generate; and not __fish_seen_subcommand_from all" -s q -l quiet -d 'Say only what went wrong'
complete -c renda -n "__fish_renda_using_subcommand generate; and not __fish_seen_subcommand_from all" -s v -l verbose -d 'Say more'
complete -c renda -n "__fish_renda_using_subcommand generate; and not __fish_seen_subcommand_from all" -l no-progress -d 'Show no progress'
complete -c renda -n "__fish_renda_using_subcommand generate; and not __fish_seen_subcommand_from all" -l yes -d 'Answer yes to questions'
complete -c renda -n "__fish_renda_using_subcommand generate; and not __fish_seen_subcommand_from all" -f -a "all" -d 'Write completions and manual pages into a folder'
complete -c renda -n "__fish_renda_using_subcommand generate; and __fish_seen_subcommand_from all" -l db -d 'The database: a file, or postgres://user@host/name' -r
complete -c renda -n "__fish_renda_using_subcommand generate; and __fish_seen_subcommand_from all" -l read-url -d 'Where commands that only read do so, such as a standby' -r
complete -c renda -n "__fish_renda_using_subcommand generate; and __fish_seen_subcommand_from all" -l lang -d 'Language' -r -f -a "zh\t''
en\t''"
complete -c renda -n "__fish_renda_using_subcommand generate; and __fish_seen_subcommand_from all" -l today -d 'Take this day as today' -r
complete -c renda -n "__fish_renda_using_subcommand generate; and __fish_seen_subcommand_from all" -l as-of -d 'Look at things as they stood at the end of this day' -r
complete -c renda -n "__fish_renda_using_subcommand generate; and __fish_seen_subcommand_from all" -l operator -d 'Who operates, for the journal' -r
complete -c renda -n "__fish_renda_using_subcommand generate; and __fish_seen_subcommand_from all" -l profile -d 'Rule profile: a built-in name or a TOML file' -r
complete -c renda -n "__fish_renda_using_subcommand generate; and __fish_seen_subcommand_from all" -l config -d 'Configuration file (default: renda.toml)' -r
complete -c renda -n "__fish_renda_using_subcommand generate; and __fish_seen_subcommand_from all" -l color -d 'Colour [one of: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c renda -n "__fish_renda_using_subcommand generate; and __fish_seen_subcommand_from all" -s h -l help -d 'Print help'
complete -c renda -n "__fish_renda_using_subcommand generate; and __fish_seen_subcommand_from all" -s q -l quiet -d 'Say only what went wrong'
complete -c renda -n "__fish_renda_using_subcommand generate; and __fish_seen_subcommand_from all" -s v -l verbose -d 'Say more'
complete -c renda -n "__fish_renda_using_subcommand generate; and __fish_seen_subcommand_from all" -l no-progress -d 'Show no progress'
complete -c renda -n "__fish_renda_using_subcommand generate; and __fish_seen_subcommand_from all" -l yes -d 'Answer yes to questions'
