/** How answers look: for people and for programs. */
package org.ipcstudio.cli.report;
