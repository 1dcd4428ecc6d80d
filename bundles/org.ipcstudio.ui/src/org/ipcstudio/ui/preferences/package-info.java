/** What users can set once and for all: the settings, their defaults and their pages. */
package org.ipcstudio.ui.preferences;
