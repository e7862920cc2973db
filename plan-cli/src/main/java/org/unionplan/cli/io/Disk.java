package org.unionplan.cli.io;

import java.io.OutputStream;

/** A file system for writing; tests replace it by a disk that runs full. */
@FunctionalInterface
public interface Disk {

    Disk REAL = file -> file;

    /** Returns the stream that writes to that file. */
    OutputStream to(OutputStream file);
}
