package org.ipcstudio.engine.kernel;

import org.ipcstudio.language.Region;

/**
 * A place in the source to which instructions belong: a statement or a branch of one.
 *
 * @param id   index of this site in its system, from 0
 * @param line line in the source, from 1
 * @param region the stretch of the source that it is
 * @param text the source text, on one line
 * @param operation whether it is text that is executed, as opposed to a frame around other text such as a loop
 */
public record Site(int id, int line, Region region, String text, boolean operation) {
}
