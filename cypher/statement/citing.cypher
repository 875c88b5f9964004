// Statements that cite a source, by who asserts them.
// order: link.sourceId, link.key
MATCH (that:Statement)-[link:CITES]->()
WHERE link.sourceId = this.id AND link.key IS NOT NULL
