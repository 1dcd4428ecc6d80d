/** Turns a parse tree into a model; names are not looked up yet. */
package org.ipcstudio.language.internal.build;
