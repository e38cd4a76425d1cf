export { WithEnhancements as default } from '../../enhance/with-enhancements';
