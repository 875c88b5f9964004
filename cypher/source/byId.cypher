// A source by its id.
MATCH (that:Source {id: this.id})
WHERE that.key IS NOT NULL
