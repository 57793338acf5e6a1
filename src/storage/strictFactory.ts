/**
 * IndexedDB that opens a database in the version asked for, or not at all. Dexie answers a `VersionError` by opening
 * whatever version is there, and may then add the indexes that it misses; an older build would so write to what a newer
 * one owns.
 */
export function strictFactory(factory: IDBFactory): IDBFactory {
  return {
    open(name, version) {
      if (version === undefined) throw new DOMException(`${name} is of a newer version.`, 'VersionError');
      return factory.open(name, version);
    },
    deleteDatabase: (name) => factory.deleteDatabase(name),
    cmp: (first, second) => factory.cmp(first, second),
    databases: () => factory.databases(),
  };
}
