package org.ipcstudio.cli.baseline;

/**
 * A finding that is known.
 *
 * @param file     the file it is in, seen from the folder of the baseline, with slashes
 * @param identity which finding it is
 * @param message  how it was reported, for people who read the baseline; it plays no part in comparing
 */
public record BaselineEntry(String file, FindingIdentity identity, String message) {
}
