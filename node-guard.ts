// better-sqlite3 13 is a Node-API 10 addon: on Node < 22.14 it does not throw, it crashes the process.
if (Number(process.versions['napi'] ?? 0) < 10) {
  throw new Error(`Node 22.14 or newer is needed, this is ${process.version}: start through "npm run …"`)
}
