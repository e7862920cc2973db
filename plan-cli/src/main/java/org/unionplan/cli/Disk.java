package org.unionplan.cli;

import java.io.OutputStream;

/** What lies between the program and a file that it writes: nothing, or in tests a disk that runs full. */
@FunctionalInterface
interface Disk {

    Disk REAL = file -> file;

    /** Returns the stream that writes to that file. */
    OutputStream to(OutputStream file);
}
