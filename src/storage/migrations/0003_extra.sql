-- What a sheet held in columns that mean no known field, one line a cell; personal, since nobody knows what it is.

ALTER TABLE region ADD COLUMN extra TEXT;
ALTER TABLE congress ADD COLUMN extra TEXT;
ALTER TABLE session ADD COLUMN extra TEXT;
ALTER TABLE seat ADD COLUMN extra TEXT;
ALTER TABLE unit ADD COLUMN extra TEXT;
ALTER TABLE suggestion ADD COLUMN extra TEXT;
ALTER TABLE station ADD COLUMN extra TEXT;
ALTER TABLE activity ADD COLUMN extra TEXT;
ALTER TABLE attendance ADD COLUMN extra TEXT;
ALTER TABLE matter ADD COLUMN extra TEXT;
ALTER TABLE opinion ADD COLUMN extra TEXT;

-- Which headings of a sheet mean which fields, under a name: `headings` are all of the sheet in their compared form, `pairs`
-- those that were matched by hand, both as JSON.
CREATE TABLE heading_map (
    noun TEXT NOT NULL,
    name TEXT NOT NULL,
    headings TEXT NOT NULL,
    pairs TEXT NOT NULL,
    entry {integer} NOT NULL,
    PRIMARY KEY (noun, name)
) {strict};
