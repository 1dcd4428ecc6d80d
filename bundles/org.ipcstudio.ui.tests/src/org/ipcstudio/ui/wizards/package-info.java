/** Tests of what the wizards know without their windows. */
package org.ipcstudio.ui.wizards;
