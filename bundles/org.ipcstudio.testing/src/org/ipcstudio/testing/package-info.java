/** What tests with and without a workbench share: a robot that works on a canvas as a person does. */
package org.ipcstudio.testing;
