// Another word after each time that keys were made or changed: by it a process sees whether it still knows them.
MATCH (keys:ApiKeys {id: 'apiKeys'})
RETURN keys.version
