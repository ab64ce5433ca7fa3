-- Which pairs of characters stand in the titles of the suggestions with the ids 64 * block to 64 * block + 63, as 6144 bits, six to a
-- character: a part of a title is looked for in the blocks that have all its pairs. Bits are only ever added; worked out by this
-- program when it brings a database up to this version.
CREATE TABLE title_block (
    block {integer} PRIMARY KEY,
    bits TEXT NOT NULL
) {strict};
