package org.ipcstudio.language.repairs;

import org.ipcstudio.language.QuickFix;

/**
 * A repair after which nothing is wrong.
 *
 * @param fix what it does, and its edit of the text that was looked at
 * @param explanation what is different then, and how that is known: full sentences
 */
public record RepairOffer(QuickFix fix, String explanation) {
}
