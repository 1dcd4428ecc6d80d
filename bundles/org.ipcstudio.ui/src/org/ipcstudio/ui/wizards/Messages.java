package org.ipcstudio.ui.wizards;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
final class Messages extends NLS {

	static String ExampleTree_broken;
	static String ExampleTree_filter;
	static String ExampleTree_fixed;
	static String ExampleTree_links;
	static String ExampleTree_sound;
	static String ExamplesPage_closed;
	static String ExamplesPage_description;
	static String ExamplesPage_newProject;
	static String ExamplesPage_noProject;
	static String ExamplesPage_nothing;
	static String ExamplesPage_project;
	static String ExamplesPage_projectName;
	static String ExamplesPage_title;
	static String ExamplesWizard_copying;
	static String ExamplesWizard_exist;
	static String ExamplesWizard_exists;
	static String ExamplesWizard_failed;
	static String ExamplesWizard_keep;
	static String ExamplesWizard_replace;
	static String ExamplesWizard_title;
	static String ExamplesWizard_unreadable;
	static String NewProjectPage_description;
	static String NewProjectPage_name;
	static String NewProjectPage_title;
	static String NewProjectPage_withSystem;
	static String NewProjectWizard_failed;
	static String NewProjectWizard_title;
	static String NewSystemFilePage_description;
	static String NewSystemFilePage_fileName;
	static String NewSystemFilePage_newProject;
	static String NewSystemFilePage_noProject;
	static String NewSystemFilePage_otherCase;
	static String NewSystemFilePage_title;
	static String NewSystemWizard_title;
	static String TemplatePage_description;
	static String TemplatePage_title;
	static String Template_buffer;
	static String Template_empty;
	static String Template_link;
	static String Template_memory;
	static String Template_philosophers;
	static String Template_pipeline;
	static String Template_readers;
	static String Template_request;
	static String Wizards_notOpened;
	static String Wizards_notValidated;

	static {
		initializeMessages("org.ipcstudio.ui.wizards.messages", Messages.class);
	}

	private Messages() {
	}
}
