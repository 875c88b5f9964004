// The change that a cursor names, where this graph once had it at that place: a change only moves towards the end.
MATCH (that:Change {id: this.id})
WHERE that.key >= this.place
