package org.unionplan.cli;

import java.io.OutputStream;

/** A file system for writing; tests replace it by a disk that runs full. */
@FunctionalInterface
interface Disk {

    Disk REAL = file -> file;

    /** Returns the stream that writes to that file. */
    OutputStream to(OutputStream file);
}
