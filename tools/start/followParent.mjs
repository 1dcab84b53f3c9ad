// Loaded before the program itself (node --import): when the launcher is killed, the channel to it closes, and the program is asked to end as if by Ctrl-C.
if (process.channel) {
  process.on('disconnect', () => process.kill(process.pid, 'SIGTERM'));
  process.channel.unref();
}
