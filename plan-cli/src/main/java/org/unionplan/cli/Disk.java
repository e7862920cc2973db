package org.unionplan.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Opens files for writing; tests have one that runs full. */
@FunctionalInterface
interface Disk {

    /** The disk of this machine. */
    Disk REAL = file -> Files.isRegularFile(file)
            ? new Synced(FileChannel.open(file, StandardOpenOption.WRITE))
            : Files.newOutputStream(file, StandardOpenOption.WRITE);

    /**
     * Opens a file that exists, to be written from its beginning.
     *
     * @throws IOException if it cannot be opened
     */
    OutputStream open(Path file) throws IOException;

    /** A file that is safe from a power failure once it is closed. */
    final class Synced extends OutputStream {

        private final FileChannel channel;
        private final OutputStream out;

        Synced(FileChannel channel) {
            this.channel = channel;
            this.out = Channels.newOutputStream(channel);
        }

        @Override
        public void write(int b) throws IOException {
            out.write(b);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
        }

        @Override
        public void close() throws IOException {
            try (channel) {
                channel.force(true);
            }
        }
    }
}
