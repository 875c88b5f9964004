// Statements that cite a source, by who asserts them.
// order: link.sourceId, link.key
// when stances: that.stance IN this.stances
// when states: that.state IN this.states
MATCH (that:Statement)-[link:CITES]->()
WHERE link.sourceId = this.id AND link.key IS NOT NULL
