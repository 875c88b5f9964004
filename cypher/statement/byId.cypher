// A statement by its id.
MATCH (that:Statement {id: this.id})
WHERE that.key IS NOT NULL
