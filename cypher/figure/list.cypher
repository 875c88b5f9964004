// Figures, newest first.
// order: that.key
// when kind: that.kind = this.kind
// when onOrBefore: that.endNotAfter <= this.onOrBefore
// when words: all(word IN this.words WHERE that.folded CONTAINS word)
// when assertedBy: EXISTS { MATCH (that)-[:ASSERTED_BY]->(asserter:Entity {id: this.assertedBy}) WHERE asserter.key IS NOT NULL }
MATCH (that:Figure)
WHERE that.key IS NOT NULL
