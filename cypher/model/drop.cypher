// Drops an index by its name.
DROP INDEX $name IF EXISTS
