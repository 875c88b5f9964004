// Statements about an entity or a fact, newest published first.
// order: link.of, link.key
// when stances: that.stance IN this.stances
// when states: that.state IN this.states
MATCH (that:Statement)-[link:ABOUT]->()
WHERE link.of = this.id AND link.key IS NOT NULL
