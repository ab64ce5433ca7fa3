"""Categories of suggestions as a rule profile sorts them: what a word stands for, and what stands beside it in another edition.

An edition is `{"from": day, "group": [...]}` as in the profile's TOML; a group or class has `zh`, `aliases`, `was`, `split_from`.
"""

UNKNOWN = "*"
# Sets of records whose `category` is that of a suggestion.
SETS = ("suggestion", "case", "case of its own", "task", "supervision")


def edition_on(editions: list, day: str) -> dict | None:
    """The newest edition that has begun."""
    begun = [edition for edition in editions if edition["from"] <= day]
    return begun[-1] if begun else None


def names(category: dict) -> set:
    return {category["zh"], *category.get("aliases", [])}


def meaning(edition: dict | None, word: str) -> tuple:
    """Group and class; the class is the group where the word says no more."""
    if not word:
        return "", ""
    for group in edition["group"] if edition else []:
        for one in group.get("class", []):
            if word in names(one):
                return group["zh"], one["zh"]
        if word in names(group):
            return group["zh"], group["zh"]
    return UNKNOWN, UNKNOWN


def sort(sets: dict, editions: list, last: str):
    """Adds group and class to whatever has the category of a suggestion."""
    edition = edition_on(editions, last)
    for name in SETS:
        for _, by in sets[name]:
            by["category_group"], by["category_class"] = meaning(edition, by["category"])


def find(edition: dict, tier: str, word: str) -> tuple:
    """A group or class by its word, on its own level first."""
    groups = [("group", group) for group in edition["group"]]
    classes = [("class", one) for group in edition["group"] for one in group.get("class", [])]
    first, second = (groups, classes) if tier == "group" else (classes, groups)
    return next((level, one) for level, one in first + second if word in names(one))


def counterpart(editions: list, now: dict, then: dict | None, place: tuple) -> tuple:
    """The remark's code, and what of the other edition adds up to a category: a set of (tier, word), none where nothing does."""
    tier, category = place
    if then is None:
        return "no-edition", None
    if now is then:
        return None, {(tier, category["zh"])}
    if then["from"] > now["from"]:
        return "later-edition", None
    before = editions[editions.index(now) - 1]
    if not category.get("was"):
        return ("split" if category.get("split_from") else "new"), None
    found = set()
    for word in category["was"]:
        code, more = counterpart(editions, before, then, find(before, tier, word))
        if more is None:
            return code, None
        found |= more
    return ("was" if any(word != category["zh"] for _, word in found) else None), found


def rows(editions: list, days: tuple, words: tuple) -> dict:
    """The rows of the table by their key: dimension and value, the remark, and what of the other period stands beside it (dimension and
    value each; none where nothing is comparable). `words` are those on the register in both periods; of the other one none where there is
    no other."""
    now, then = (edition_on(editions, day) if day else None for day in days)
    found = {}

    def put(dimension, value, code, before):
        found[f"suggestion.count.by_{dimension}.{value}"] = (dimension, value, code, before)

    def put_category(tier, category):
        code, before = counterpart(editions, now, then, (tier, category)) if days[1] else (None, None)
        put(f"category_{tier}", category["zh"], code, before and [(f"category_{level}", word) for level, word in before])

    same, [this, other] = now is then, words
    for group in now["group"]:
        put_category("group", group)
        for one in group.get("class", []):
            put_category("class", one)
        if group.get("class") and all(one["zh"] != group["zh"] for one in group["class"]):
            bare = [any(word and meaning(now, word) == (group["zh"], group["zh"]) for word in some) for some in (this, other if same else ())]
            if any(bare):
                beside = [("category_class", group["zh"])] if same else None
                put("category_class", group["zh"], None if same or not days[1] else "undivided", beside)
    for word in {*this, *(other if same else ())}:
        if meaning(now, word)[0] == UNKNOWN:
            put("category", word, "unknown", [("category", word)] if same else None)
    if "" in {*this, *other}:
        put("category", "", None, [("category", "")] if days[1] else None)
    return found
