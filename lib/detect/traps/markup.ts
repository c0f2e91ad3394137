/** Markup that a browser does not act upon, and hostile writing. */
import { written } from './types';

export const MARKUP = (
  [
    [
      'a comment',
      '<!-- <iframe src="https://www.youtube.com/embed/x"></iframe> <script src="https://www.googletagmanager.com/gtag/js"></script> -->',
    ],
    [
      'a conditional comment',
      '<!--[if IE]><script src="https://ajax.googleapis.com/ajax/libs/jquery/1.9/jquery.js"></script><![endif]-->',
    ],
    [
      'a comment that is never closed',
      '<p>x</p><!-- <iframe src="https://www.youtube.com/embed/x">',
    ],
    [
      'a template',
      '<template><iframe src="https://www.youtube.com/embed/x"></iframe><img src="https://i.ytimg.com/x"><a href="https://forms.office.com/r/x">x</a></template>',
    ],
    [
      'templates in templates',
      '<template><template></template><script src="https://www.googletagmanager.com/gtag/js"></script><link rel="stylesheet" href="https://fonts.googleapis.com/css"></template>',
    ],
    [
      'Tag Manager in noscript only',
      '<noscript><iframe src="https://www.googletagmanager.com/ns.html?id=GTM-X" height="0" width="0"></iframe></noscript>',
    ],
    [
      'a pixel in noscript only',
      '<noscript><img height="1" width="1" src="https://www.facebook.com/tr?id=1&noscript=1"></noscript>',
    ],
    [
      'a style sheet in noscript only',
      '<noscript><link rel="stylesheet" href="https://fonts.googleapis.com/css"><style>@import "https://fonts.googleapis.com/css";</style></noscript>',
    ],
    [
      'a base in noscript',
      '<noscript><base href="https://ville.sharepoint.com/"></noscript><a href="sites/x">x</a>',
    ],
    [
      'noscript in noscript',
      '<noscript><noscript></noscript><img src="https://www.facebook.com/tr"></noscript>',
    ],
    [
      'a script that is a template of text',
      '<script type="text/template"><iframe src="https://www.youtube.com/embed/x"></iframe></script><script type="text/x-handlebars"><a href="https://forms.office.com/r/x">x</a></script>',
    ],
    [
      'a loader in a script that does not run',
      '<script type="text/template">s.src = "https://www.googletagmanager.com/gtm.js";</script><script type="application/json">{"code":"s.src = \'https://www.googletagmanager.com/gtm.js\'"}</script>',
    ],
    [
      'a script that holds an address in a string',
      '<script>var doc = "voir https://forms.office.com/r/x"; var html = "<iframe src=\\"https://www.youtube.com/embed/x\\"></iframe>";</script>',
    ],
    [
      'a script that holds a loader in a comment',
      "<script>/* j.src='https://www.googletagmanager.com/gtm.js'; */\n// s.src = 'https://www.google-analytics.com/analytics.js';\n</script>",
    ],
    [
      'settings of a consent tool',
      '<script>tarteaucitron.user.gtagUa = "G-X"; (tarteaucitron.job = tarteaucitron.job || []).push("youtube");</script><div class="youtube_player" videoID="x"></div>',
    ],
    [
      'a video behind a button, without an address',
      '<lite-youtube videoid="x"></lite-youtube><div class="youtube" data-id="x"></div><button data-video="https://www.youtube.com/embed/x">Voir</button>',
    ],
    [
      'content that browsers take for text',
      '<noembed><iframe src="https://www.youtube.com/embed/x"></iframe></noembed><noframes><a href="https://forms.office.com/r/x">x</a></noframes><iframe src="/carte"><a href="https://forms.office.com/r/x">x</a></iframe>',
    ],
    [
      'a name asked beforehand, never contacted',
      '<link rel="dns-prefetch" href="//fonts.googleapis.com"><link rel="dns-prefetch" href="https://www.youtube.com">',
    ],
    [
      'metadata links',
      '<link rel="canonical" href="https://sites.google.com/view/x"><link rel="alternate" hreflang="en" href="https://mairie.wordpress.com/en"><link rel="license" href="https://github.com/x"><link rel="search" href="https://www.google.com/x.xml">',
    ],
    [
      'a policy in the page',
      `<meta http-equiv="Content-Security-Policy" content="default-src 'self' https://*.amazonaws.com https://www.google-analytics.com; frame-src https://www.youtube.com">`,
    ],
    [
      'a script for old browsers only',
      '<script nomodule src="https://polyfill-fastly.io/v3/polyfill.js"></script>',
    ],
    [
      'a data block with an address',
      '<div data-url="https://forms.office.com/r/x" data-config=\'{"map":"https://maps.googleapis.com/maps/api/js"}\'></div><option value="https://forms.office.com/r/x">x</option><input value="https://docs.google.com/forms/d/x">',
    ],
    [
      'attributes that lead nowhere',
      '<blockquote cite="https://www.microsoft.com/x">x</blockquote><q cite="https://docs.google.com/document/d/x">x</q><a id="https://forms.office.com/r/x" title="https://forms.office.com/r/x">x</a><a ping="https://www.google-analytics.com/collect" href="/x">x</a>',
    ],
    [
      'fonts at home under a telling path',
      '<link rel="stylesheet" href="/fonts.googleapis.com/css"><link rel="stylesheet" href="https://www.mairie.example/wp-content/cache/fonts.gstatic.com/s/x.woff2"><style>@font-face{src:url(/fonts/fonts.gstatic.com/x.woff2)}</style>',
    ],
    [
      'a style in a comment',
      '<style>/* @import url("https://fonts.googleapis.com/css"); body{background:url(https://i.ytimg.com/x)} */ p{color:red}</style>',
    ],
    [
      'a style that talks',
      '<style>.x::after{content:"https://fonts.googleapis.com/css"}</style><p style="color:red">url(https://i.ytimg.com/x)</p>',
    ],
    [
      'script, data and blob addresses',
      `<a href="javascript:window.open('https://forms.office.com/r/x')">x</a><iframe src="data:text/html,<iframe src='https://www.youtube.com/embed/x'>"></iframe><img src="data:image/svg+xml,https://i.ytimg.com/x"><a href="blob:https://forms.office.com/x">x</a><iframe src="about:blank"></iframe><a href="view-source:https://forms.office.com/r/x">x</a><a href="ftp://storage.googleapis.com/x">x</a>`,
    ],
    [
      'look-alike hosts',
      '<a href="https://login.microsoftonline.com.evil.example/common">x</a><a href="https://notsharepoint.com/sites/x">x</a><a href="https://sharepoint.com.exemple.example/">x</a><a href="https://forms.office.com.example/r/x">x</a><a href="https://forms-office.com/r/x">x</a><script src="https://www.googletagmanager.com.example/gtm.js"></script><a href="https://forms.0ffice.com/r/x">x</a>',
    ],
    [
      'homographs',
      '<a href="https://forms.οffice.com/r/x">x</a><a href="https://xn--ffice-vxe.com/r/x">x</a><img src="https://www.gооgle.com/x.png">',
    ],
    [
      'user names that look like hosts',
      '<a href="https://forms.office.com@exemple.example/r/x">x</a><a href="https://forms.office.com:443@exemple.example/r/x">x</a><a href="https://forms.office.com%2Fr%2Fx@exemple.example/">x</a>',
    ],
    [
      'backslashes',
      '<a href="https:\\\\exemple.example\\forms.office.com\\r\\x">x</a><a href="https://exemple.example\\@forms.office.com/r/x">x</a><a href="/\\exemple.example/forms.office.com/r/x">x</a>',
    ],
    [
      'address literals',
      '<a href="https://[2600:1f18::1]/forms.office.com">x</a><img src="https://52.95.110.1/x.png"><a href="https://[::ffff:52.1.2.3]:8443/x">x</a><a href="https://3279880193/x">x</a>',
    ],
    [
      'addresses that are none',
      '<a href="https://[::1">x</a><a href="http://">x</a><a href="https://forms.office.com:99999/r/x">x</a><a href="https://forms office.com/r/x">x</a><a href="https:///">x</a><a href="">x</a><iframe src=""></iframe><form action=""></form><img src>',
    ],
    [
      'a base that makes relative links look foreign, at home',
      '<base href="https://www.mairie.example/forms.office.com/"><a href="r/x">x</a><img src="i.png"><a href="//www.mairie.example/x">x</a>',
    ],
    [
      'a second base',
      '<base href="/"><base href="https://ville.sharepoint.com/"><a href="sites/x">x</a>',
    ],
    [
      'tags that never end',
      '<div><a href="/x"><p><table><tr><td><a href="https://exemple.example/<a href=https://forms.office.com/r/x>">x',
    ],
    [
      'an address in the text of a tag',
      '<a href=/x https://forms.office.com/r/x>x</a><p https://docs.google.com/forms/d/x></p>',
    ],
    [
      'null bytes and stray characters',
      'x\0y<a href="https://exemple.example/\0forms.office.com">x</a>\uFFFF\uD800',
    ],
    [
      'attributes twice: the first one counts',
      '<a href="/x" href="https://forms.office.com/r/x">x</a><iframe src="/y" src="https://www.youtube.com/embed/x"></iframe>',
    ],
    ['not HTML', '{"url":"https://forms.office.com/r/x"}'],
    [
      'XML',
      '<?xml version="1.0"?><rss><channel><link>https://forms.office.com/r/x</link><enclosure url="https://www.youtube.com/x"/></channel></rss>',
    ],
    [
      'European tools and own machines',
      '<script src="https://matomo.mairie.example/matomo.js"></script><img src="https://matomo.hebergeur.example/matomo.php"><script src="https://plausible.io/js/script.js"></script><iframe src="https://peertube.example/videos/embed/x"></iframe><iframe src="https://www.dailymotion.com/embed/video/x"></iframe><iframe src="https://umap.openstreetmap.fr/fr/map/x"></iframe><a href="https://bbb.mairie.example/b/x">Visio</a><a href="https://jitsi.univ.example/reunion">Visio</a><a href="https://nuage.mairie.example/s/x">Fichiers</a><a href="https://moodle.univ.example/course">Cours</a><script src="https://sentry.agence.example/js-sdk-loader/x.min.js"></script><a href="https://framaforms.org/x">Formulaire</a><a href="https://canvas.univ.example/courses/1">Cours</a>',
    ],
    [
      'Exchange, AD FS and SharePoint on own machines',
      '<a href="https://courriel.mairie.example/owa/auth/logon.aspx">Courriel</a><a href="https://owa.hebergeur.example/owa/">Courriel</a><a href="https://adfs.univ.example/adfs/ls/?wa=wsignin1.0">Connexion</a><a href="https://sharepoint.univ.example/sites/x/_layouts/15/start.aspx">Intranet</a><form action="https://adfs.univ.example/adfs/ls/"></form><a href="https://autodiscover.mairie.example/autodiscover.xml">x</a><a href="https://lyncdiscover.mairie.example/">x</a><a href="https://teams.mairie.example/l/meetup-join/x">x</a>',
    ],
  ] as const
).map(written);
