/** What a browser would load for the text of a page, and forms that send people's answers away. */
import { shows } from './types';

export const SHOWN_IN_PAGES = (
  [
    [
      'a script',
      '<script async src="https://www.googletagmanager.com/gtag/js?id=G-X"></script>',
      ['Google'],
    ],
    [
      'a module',
      '<script type="module" src="https://unpkg.com/x/index.js"></script>',
      ['Cloudflare'],
    ],
    ['upper case', '<SCRIPT SRC="HTTPS://WWW.GOOGLETAGMANAGER.COM/GTM.JS"></SCRIPT>', ['Google']],
    [
      'upper-case links',
      '<A HREF="https://forms.office.com/r/x">x</A><IFRAME SRC="https://www.youtube.com/embed/x"></IFRAME>',
      ['Google', 'Microsoft'],
    ],
    [
      'a style sheet',
      '<link rel=stylesheet href=https://fonts.googleapis.com/css2?family=X>',
      ['Google'],
    ],
    [
      'a style sheet for print',
      '<link media="print" onload="this.media=\'all\'" rel="stylesheet" href="https://use.typekit.net/x.css">',
      ['Adobe'],
    ],
    [
      'a preload',
      '<link rel="preload" as="font" crossorigin href="https://fonts.gstatic.com/s/x.woff2">',
      ['Google'],
    ],
    [
      'a connection opened beforehand',
      '<link rel="preconnect" href="https://fonts.gstatic.com" crossorigin>',
      ['Google'],
    ],
    [
      'an icon',
      '<link rel="shortcut icon" href="https://ville.blob.core.windows.net/i/favicon.ico">',
      ['Microsoft'],
    ],
    [
      'an image',
      '<img src="https://bucket.s3.eu-west-3.amazonaws.com/logo.png" alt="">',
      ['Amazon'],
    ],
    [
      'an image in several sizes',
      '<img src="/l.png" srcset="https://d111111abcdef8.cloudfront.net/a.png 1x, https://d111111abcdef8.cloudfront.net/b.png 2x">',
      ['Amazon'],
    ],
    [
      'a picture',
      '<picture><source type="image/webp" srcset="https://lh3.googleusercontent.com/x.webp"><img src="/x.jpg"></picture>',
      ['Google'],
    ],
    [
      'a late image',
      '<img loading="lazy" src="https://i.ytimg.com/vi/x/hqdefault.jpg">',
      ['Google'],
    ],
    [
      'a pixel',
      '<img height="1" width="1" style="display:none" src="https://www.facebook.com/tr?id=1">',
      ['Meta'],
    ],
    [
      'an image button',
      '<input type="image" src="https://www.paypalobjects.com/fr_FR/i/btn.gif">',
      ['PayPal'],
    ],
    [
      'a video file',
      '<video poster="https://ville.blob.core.windows.net/p.jpg"><source src="https://ville.blob.core.windows.net/v.mp4"></video>',
      ['Microsoft'],
    ],
    [
      'an imported style',
      '<style>@import url("https://fonts.googleapis.com/css?family=X");</style>',
      ['Google'],
    ],
    [
      'an imported style without url()',
      "<style>@charset 'utf-8'; @import 'https://use.fontawesome.com/x.css' screen;</style>",
      ['Fonticons (Font Awesome)'],
    ],
    [
      'a font in a style',
      "<style>@font-face{font-family:X;src:url('https://fonts.gstatic.com/s/x.woff2') format('woff2')}</style>",
      ['Google'],
    ],
    [
      'a background',
      '<div style="background:url(&quot;https://d1.cloudfront.net/x.jpg&quot;)"></div>',
      ['Amazon'],
    ],
    ['an old background', '<body background="https://lh3.googleusercontent.com/x">', ['Google']],
    [
      'a drawing',
      '<svg><image xlink:href="https://ville.blob.core.windows.net/x.png"/></svg>',
      ['Microsoft'],
    ],
    [
      'Tag Manager that brings itself in',
      "<script>(function(w,d,s,l,i){w[l]=w[l]||[];var f=d.getElementsByTagName(s)[0],j=d.createElement(s);j.async=true;j.src=\n'https://www.googletagmanager.com/gtm.js?id='+i;f.parentNode.insertBefore(j,f);})(window,document,'script','dataLayer','GTM-X');</script>",
      ['Google'],
    ],
    [
      'Analytics that brings itself in',
      "<script>(function(i,s,o,g,r,a,m){})(window,document,'script','//www.google-analytics.com/analytics.js','ga');</script>",
      ['Google'],
    ],
    [
      'a script that waits for consent',
      '<script type="text/plain" data-category="analytics" src="https://www.googletagmanager.com/gtag/js"></script>',
      ['Google'],
    ],
    [
      'a script that waits for a tool of consent',
      '<script type="didomi/javascript" src="https://www.googletagmanager.com/gtag/js"></script>',
      ['Google'],
    ],
    [
      'a script that waits for a movement',
      '<script type="rocketlazyloadscript" data-rocket-src="x" src="https://connect.facebook.net/fr_FR/sdk.js"></script>',
      ['Meta'],
    ],
    [
      'a script with its address kept aside',
      '<script type="text/plain" data-src="https://www.clarity.ms/tag/x"></script>',
      ['Microsoft'],
    ],
    [
      'YouTube',
      '<iframe src="https://www.youtube.com/embed/x" allowfullscreen></iframe>',
      ['Google'],
    ],
    [
      'YouTube without cookies',
      '<iframe src="https://www.youtube-nocookie.com/embed/x"></iframe>',
      ['Google'],
    ],
    [
      'YouTube kept back',
      '<iframe data-src="https://www.youtube.com/embed/x"></iframe>',
      ['Google'],
    ],
    [
      'YouTube behind its picture',
      '<iframe src="https://www.youtube.com/embed/x" srcdoc="<a href=https://www.youtube.com/embed/x><img src=https://img.youtube.com/vi/x/0.jpg></a>"></iframe>',
      ['Google'],
    ],
    [
      'a hidden frame',
      '<iframe src="https://www.googletagmanager.com/static/service_worker/x/sw_iframe.html" style="display:none"></iframe>',
      ['Google'],
    ],
    [
      'a frame written in a frame',
      '<iframe srcdoc="&lt;script src=&quot;https://www.googletagmanager.com/gtag/js&quot;&gt;&lt;/script&gt;"></iframe>',
      ['Google'],
    ],
    ['a map', '<iframe src="https://www.google.com/maps/embed?pb=x"></iframe>', ['Google']],
    [
      'a map at another national address',
      '<iframe src="https://www.google.pl/maps/embed?pb=x"></iframe>',
      ['Google'],
    ],
    [
      'a map of an old kind',
      '<iframe src="https://maps.google.de/maps?q=x&output=embed"></iframe>',
      ['Google'],
    ],
    [
      'a map of one’s own',
      '<iframe src="https://www.google.com/maps/d/embed?mid=x"></iframe>',
      ['Google'],
    ],
    [
      'the map interface',
      '<script src="https://maps.googleapis.com/maps/api/js?key=x"></script>',
      ['Google'],
    ],
    ['a captcha', '<script src="https://www.google.com/recaptcha/api.js"></script>', ['Google']],
    [
      'a captcha’s own files only',
      '<script src="https://www.gstatic.com/recaptcha/releases/x/recaptcha__fr.js"></script>',
      ['Google'],
    ],
    [
      'a captcha at the other address',
      '<script src="https://www.recaptcha.net/recaptcha/api.js"></script>',
      ['Google'],
    ],
    [
      'hosted libraries',
      '<script src="https://ajax.googleapis.com/ajax/libs/jquery/3.7.1/jquery.min.js"></script>',
      ['Google'],
    ],
    [
      'Microsoft’s hosted libraries',
      '<script src="https://ajax.aspnetcdn.com/ajax/jQuery/jquery-3.7.1.min.js"></script>',
      ['Microsoft'],
    ],
    [
      'a translator',
      '<script src="//translate.google.com/translate_a/element.js?cb=x"></script>',
      ['Google'],
    ],
    [
      'another translator',
      '<script src="https://ssl.microsofttranslator.com/ajax/v3/WidgetV3.ashx"></script>',
      ['Microsoft'],
    ],
    [
      'a search of the site by Google',
      '<script async src="https://cse.google.com/cse.js?cx=x"></script>',
      ['Google'],
    ],
    [
      'a search form',
      '<form action="https://www.google.com/search"><input name="q"></form>',
      ['Google'],
    ],
    [
      'an agenda',
      '<iframe src="https://calendar.google.com/calendar/embed?src=x"></iframe>',
      ['Google'],
    ],
    [
      'a form in the page',
      '<iframe src="https://docs.google.com/forms/d/e/x/viewform?embedded=true"></iframe>',
      ['Google'],
    ],
    [
      'a Microsoft form in the page',
      '<iframe src="https://forms.office.com/Pages/ResponsePage.aspx?id=x&embed=true"></iframe>',
      ['Microsoft'],
    ],
    [
      'a folder in the page',
      '<iframe src="https://drive.google.com/embeddedfolderview?id=x"></iframe>',
      ['Google'],
    ],
    [
      'a report in the page',
      '<iframe src="https://app.powerbi.com/view?r=x"></iframe>',
      ['Microsoft'],
    ],
    [
      'a film in the page',
      '<iframe src="https://web.microsoftstream.com/embed/video/x"></iframe>',
      ['Microsoft'],
    ],
    [
      'a booking in the page',
      '<iframe src="https://outlook.office365.com/owa/calendar/x@ville.example/bookings/"></iframe>',
      ['Microsoft'],
    ],
    [
      'a file in the page',
      '<object data="https://univ.sharepoint.com/sites/x/doc.pdf"></object>',
      ['Microsoft'],
    ],
    [
      'a viewer of documents',
      '<iframe src="https://view.officeapps.live.com/op/embed.aspx?src=x"></iframe>',
      ['Microsoft'],
    ],
    [
      'a marketing form of Dynamics',
      '<div data-form-api-url="x"></div><script src="https://cxppusa1formui01cdnsa01-endpoint.azureedge.net/eur/FormLoader/FormLoader.bundle.js"></script>',
      ['Microsoft'],
    ],
    [
      'a newer marketing form of Dynamics',
      '<script src="https://assets-eur.mkt.dynamics.com/x/digitalassets/forms/y.js"></script>',
      ['Microsoft'],
    ],
    [
      'a newsletter',
      '<form action="https://ville.us1.list-manage.com/subscribe/post" method="post"></form>',
      ['Intuit (Mailchimp)'],
    ],
    [
      'a button with its own target',
      '<form action="/x"><button formaction="https://ville.execute-api.eu-west-1.amazonaws.com/prod/x">Envoyer</button></form>',
      ['Amazon'],
    ],
    [
      'an interface on Amazon',
      '<form action="https://x.lambda-url.eu-west-3.on.aws/"></form>',
      ['Amazon'],
    ],
    ['a chat', '<script src="https://embed.tawk.to/x/default"></script>', ['tawk.to']],
    [
      'a map of Bing',
      '<iframe src="https://www.bing.com/maps/embed?h=400"></iframe>',
      ['Microsoft'],
    ],
    ['traffic', '<iframe src="https://embed.waze.com/fr/iframe?zoom=13"></iframe>', ['Google']],
    [
      'a refresh to a space elsewhere',
      '<meta http-equiv="Refresh" content="0; URL=https://ville.sharepoint.com/sites/x">',
      ['Microsoft'],
    ],
    [
      'a base elsewhere',
      '<base href="https://sites.google.com/view/ecole/"><a href="accueil">x</a>',
      ['Google'],
    ],
    [
      'a frame set',
      '<frameset cols="*"><frame src="https://sites.google.com/view/ecole"></frameset>',
      ['Google'],
    ],
    ['an image map', '<map><area href="https://forms.office.com/r/x"></map>', ['Microsoft']],
    [
      'entities in an address',
      '<a href="https&colon;//forms&period;office.com/r/x">x</a><iframe src="https&#58;//www.youtube.com/embed/x"></iframe>',
      ['Google', 'Microsoft'],
    ],
    [
      'address without scheme',
      '<script src="//connect.facebook.net/fr_FR/sdk.js"></script>',
      ['Meta'],
    ],
    ['no head, no body', '<p>x<a href=https://forms.office.com/r/x>y', ['Microsoft']],
    [
      'a mark of byte order',
      '\uFEFF<!DOCTYPE html><html><head><link rel="stylesheet" href="https://fonts.googleapis.com/css"></head></html>',
      ['Google'],
    ],
    [
      'XHTML',
      '<?xml version="1.0" encoding="UTF-8"?><html xmlns="http://www.w3.org/1999/xhtml"><body><a href="https://forms.office.com/r/x">x</a></body></html>',
      ['Microsoft'],
    ],
  ] as const
).map(shows);
